/**
 * Armed groups and other actors that are no states. To add one, add a line or a name; nothing else is needed. `#` begins a comment.
 * Two kinds of lines:
 *
 * name | other names of the same group | ISO alpha-2 of the country it mostly acts in | name to report, where it is not the one written
 * ISO alpha-2 | group = another name of it = another; group; group
 *
 * Names of a line of the first kind are parted by `;`, all of one group: what one of them did, the others did. In a line of the
 * second kind `;` parts groups. A word in capitals only ("PKK") is found in capitals only.
 */
export const GROUPS = `
# Middle East
Jama'at Ansar al-Islam | Ansar al-Islam; Ansar al-Sunna | SY
Huras al-Din | Hurras al-Din | SY
Saraya Ansar al-Sunnah | | SY
Saraya al-Jawad | | SY
Firqat al-Ghuraba | | SY
Ahrar al-Sham | | SY
Jaysh al-Islam | | SY
Faylaq al-Rahman | | SY
Nour al-Din al-Zenki | | SY
Liwa Suqour al-Jabal | | SY
Jaama Islamiya | al-Jamaa al-Islamiya; Fajr Forces | LB
Fatah al-Islam | Asbat al-Ansar; Jund al-Sham | LB
Harakat Hezbollah al-Nujaba | | IQ
Kata'ib Sayyid al-Shuhada | | IQ
Asa'ib Ahl al-Haq | Asaib Ahl al-Haq | IQ
Badr Organization | | IQ
Counter-Terrorism Strike Force | | PS
Lions' Den | | PS
Jenin Brigades | | PS
Popular Front for the Liberation of Palestine | PFLP | PS
Hamas | Al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; ХАМАС; ХАМАСа; бригады «Аль-Кассам» | PS
Hezbollah | Hizbollah; Hizbullah; Hezbullah; Хезболла; Хезболлы; Хезболлой; Хезболлу; Гезболла; Хизбалла; Хезбола; Хізбалла; Хізболла | LB
Houthis | Houthi; Ansar Allah; Ansarallah; Houthi movement; Houthi rebels; хуситы; хусити; хуситов; хуситів | YE
Palestinian Islamic Jihad | Islamic Jihad; Al-Quds Brigades; al-Quds Brigades; Исламский джихад; Ісламський джихад | PS
Islamic State | ISIS; ISIL; Daesh; Islamic State of Iraq and the Levant; ИГИЛ; ІДІЛ; Исламское государство; Ісламська держава; ДАИШ; ІД; Islamic State – Khorasan Province; Islamic State's Khorasan Province; Islamic State Khorasan Province; ISIS-K; IS-K; ISKP; ИГ; ИГ-Хорасан; ИД-Хорасан; ІД-Хорасан |
al-Qaeda | Al-Qaida; Al Qaeda; AQAP; AQIM; Al-Qaeda in the Arabian Peninsula; Al-Qaeda in the Islamic Maghreb; Аль-Каида; Аль-Каїда |
al-Nusra Front | Nusra Front; Jabhat al-Nusra | SY
Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham; Хайят Тахрир аш-Шам; ХТШ | SY
Syrian Democratic Forces | SDF; СДС; Сирийские демократические силы; Сирійські демократичні сили | SY
Free Syrian Army | FSA; Syrian National Army; SNA | SY
Syrian opposition | Syrian Opposition; High Negotiations Committee; Syrian rebels; Syrian National Coalition | SY
YPG | People's Protection Units; People's Defense Units | SY
Kurdistan Workers' Party | PKK; ПКК; РПК; Рабочая партия Курдистана; Робітнича партія Курдистану | TR
Peshmerga | Kurdish Peshmerga | IQ
Popular Mobilization Forces | Popular Mobilisation Forces; PMF; Hashd al-Shaabi | IQ
Kata'ib Hezbollah | Kataib Hezbollah; Kata'ib Hizballah | IQ
Islamic Resistance in Iraq | | IQ
Saraya Awliya al-Dam | | IQ
Mahdi Army | | IQ
Fatah | al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades | PS
Popular Resistance Committees | Popular Forces | PS
Doghmush clan | | PS
PLO | Palestine Liberation Organization | PS
Southern Transitional Council | STC; Южный переходный совет; Південна перехідна рада; ЮПС | YE
Israeli settlers | Jewish settlers | PS
Mujahedin-e Khalq | MEK; People's Mujahedin | IR
Jaish al-Adl | Jaish ul-Adl; Джаиш аль-Адль; Джейш аль-Адль; Джаїш аль-Адль | IR
Jundallah | | IR
PS | Palestinian militants = Palestinian gunmen = Palestinian gunman = Palestinian fighters = Palestinian attacker = Palestinian attackers; Democratic Front for the Liberation of Palestine = DFLP; Abu Nidal Organization = Fatah Revolutionary Council; Mujahideen Brigades; Nasser Salah al-Deen Brigades
LB | Amal Movement = Amal militia; Lebanese Forces militia = Phalangists = Phalangist militia; South Lebanon Army
SY | Jund al-Aqsa; Jaysh al-Izza; Southern Front; Maghawir al-Thawra = Syrian Free Army; Druze militiamen = Druze fighters = Druze gunmen = Druze militia = Druze militias; Men of Dignity; Bedouin tribesmen = Bedouin fighters = Bedouin gunmen = Bedouin tribes; Alawite insurgents = Alawite gunmen = Assad loyalists = pro-Assad gunmen = pro-Assad fighters
IQ | Sinjar Resistance Units = YBS; Ashab al-Kahf; Promised Day Brigade; Harakat al-Abdal; Naqshbandi Army
IR | Democratic Party of Iranian Kurdistan = PDKI = KDPI; Komala; Kurdistan Freedom Party; PJAK = Kurdistan Free Life Party; Arab Struggle Movement for the Liberation of Ahvaz = ASMLA; Ahvaz National Resistance
TR | DHKP-C = Revolutionary People's Liberation Party-Front; TAK = Kurdistan Freedom Falcons = Kurdistan Freedom Hawks
YE | Giants Brigades; Shabwa Defence Forces; Security Belt Forces; Hadramout tribesmen = Hadramout Tribal Alliance = Hadhramaut Tribal Alliance
EG | Wilayat Sinai = Sinai Province = Ansar Beit al-Maqdis = Ansar Bayt al-Maqdis; Hasm = Hasm movement; Liwa al-Thawra; al-Gama'a al-Islamiyya = Gamaa Islamiya = Gama'a Islamiya; Egyptian Islamic Jihad
DZ | GIA = Armed Islamic Group; GSPC = Salafist Group for Preaching and Combat; Islamic Salvation Army
# South and Central Asia
Hizb-e-Islami | Hezb-e-Islami | AF
Islamic Movement of Uzbekistan | IMU | AF
The Resistance Front | | IN
People's Anti-Fascist Front | | IN
Kashmir Tigers | | IN
United Liberation Front of Asom | ULFA | IN
National Socialist Council of Nagaland | NSCN | IN
Kuki National Army | | IN
Taliban | Afghan Taliban; Талибан; Талибана; Талібан; талибы; таліби; талибов; талібів | AF
Pakistani Taliban | TTP; ТТП; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e Taliban Pakistan; пакистанские талибы; пакистанські таліби; пакистанских талибов; пакистанських талібів; Техрик-е-Талибан Пакистан | PK
Jamaat-ul-Ahrar | Jamaat ul-Ahrar | PK
Balochistan Liberation Army | BLA; Освободительная армия Белуджистана; Армия освобождения Белуджистана; Визвольна армія Белуджистану; Baloch Liberation Army | PK
Balochistan Liberation Front | BLF | PK
Baloch Republican Army | | PK
Lashkar-e-Taiba | Lashkar-e-Tayyiba; LeT; Лашкар-е-Тайба; Лашкаре-Тайба; Лашкар-е-Таїба | PK
Jaish-e-Mohammed | Jaish-e-Mohammad; Jaish-e-Muhammad | PK
Lashkar-e-Jhangvi | | PK
Harkat-ul-Jihad al-Islami | | PK
Hizbul Mujahideen | | PK
Haqqani network | | AF
National Resistance Front | | AF
Afghanistan Freedom Front | | AF
Naxalites | Naxalite; Maoists; Maoist rebels; Communist Party of India (Maoist); Naxals | IN
LTTE | Tamil Tigers; Liberation Tigers of Tamil Eelam; Tamil Tiger | LK
NP | Nepalese Maoists = Nepali Maoists = Maoist guerrillas = Maoist insurgents
PK | Hafiz Gul Bahadur group = Gul Bahadur group; Ittehad-ul-Mujahideen Pakistan; Lashkar-e-Islam; Sindhudesh Revolutionary Army = SRA; Baloch Raaji Aajoi Sangar = BRAS; United Baloch Army; Sipah-e-Sahaba; Fitna al-Khawarij = Fitna al Khawarij; Fitna al Hindustan = Fitna-al-Hindustan
IN | Indian Mujahideen; SIMI; Jammu Kashmir Liberation Front = JKLF; National Democratic Front of Bodoland = NDFB; Bodo Liberation Tigers; National Liberation Front of Tripura = NLFT; All Tripura Tiger Force; Kuki militants = Kuki-Zo militants; Meitei militants; Arambai Tenggol; United National Liberation Front = UNLF; Khalistan Liberation Force; Babbar Khalsa; Khalistan Commando Force; Sikh militants; Dima Halam Daogah; Karbi militants; NSCN-IM = NSCN (IM); NSCN-K = NSCN (K)
BD | Jamaat-ul-Mujahideen Bangladesh = JMB = Neo-JMB; Harkat-ul-Jihad Bangladesh; Kuki-Chin National Front = KNF; Parbatya Chattagram Jana Samhati Samiti = PCJSS; United People's Democratic Front = UPDF
AF | Northern Alliance = United Front
TJ | United Tajik Opposition = UTO = Tajik opposition
# South-East and East Asia
Free Aceh Movement | GAM | ID
Bangsamoro Islamic Freedom Fighters | BIFF | PH
Maute group | | PH
Dawlah Islamiya | | PH
Barisan Revolusi Nasional | BRN | TH
Chin National Front | | MM
Chinland Defense Force | | MM
Karenni National Progressive Party | | MM
Shan State Army | | MM
United Wa State Army | UWSA | MM
Democratic Karen Buddhist Army | | MM
Kachin Independence Organisation | Kachin Independence Organization | MM
Moro Islamic Liberation Front | MILF | PH
Moro National Liberation Front | MNLF | PH
Abu Sayyaf | Abu Sayyaf Group | PH
New People's Army | NPA; National Democratic Front; Communist Party of the Philippines | PH
Arakan Army | Араканская армия; Армия Аракана; Армія Аракану; Араканська армія | MM
Arakan Rohingya Salvation Army | ARSA | MM
Kachin Independence Army | KIA; Армия независимости Качина; Армія незалежності Качину | MM
Karen National Union | KNU; Karen National Liberation Army; KNLA; Каренский национальный союз; Каренський національний союз | MM
Ta'ang National Liberation Army | TNLA | MM
Myanmar National Democratic Alliance Army | MNDAA | MM
People's Defence Force | PDF; People's Defense Force; People's Defence Forces | MM
Three Brotherhood Alliance | Brotherhood Alliance | MM
Free Papua Movement | West Papua National Liberation Army; OPM; TPNPB | ID
ID | Jemaah Islamiyah = JI; Jamaah Ansharut Daulah = JAD; East Indonesia Mujahideen = Mujahidin Indonesia Timur
TL | Fretilin = Falintil
TH | Patani United Liberation Organisation = PULO
KH | Khmer Rouge
PH | Communist rebels = communist guerrillas = communist insurgents; Ampatuan clan = Ampatuan militia; Rajah Solaiman Movement; Khalifa Islamiyah Mindanao
MM | God's Army; Kachin rebels; Karen rebels; Chin fighters = Chin rebels; Shan rebels; Karenni fighters = Karenni Nationalities Defence Force = KNDF
PG | Bougainville Revolutionary Army
JP | Aum Shinrikyo
CN | East Turkestan Islamic Movement = ETIM = Turkistan Islamic Party
# Africa
Sudan Revolutionary Front | | SD
Joint Darfur Force | | SD
Joint Forces of Armed Struggle Movements | | SD
Sudan Shield Forces | | SD
South Sudan United Front | South Sudan People's Defence Forces in Opposition | SS
National Salvation Front | | SS
Twirwaneho | | CD
Nyatura | | CD
Raia Mutomboki | | CD
Mobondo | | CD
Frelimo | | MZ
Ansar al-Sharia | | LY
Benghazi Defense Brigades | | LY
Libya Dawn | | LY
Libya Shield Force | | LY
Front for Change and Concord in Chad | FACT | TD
Ambazonia Defence Forces | | CM
Mungiki | | KE
FLEC | Front for the Liberation of the Enclave of Cabinda | AO
UNITA | | AO
Movement for Oneness and Jihad in West Africa | MUJAO | ML
Islamic State in the Greater Sahara | Islamic State in the Great Sahara; ISGS; Islamic State – Sahel Province; Islamic State Sahel Province; Islamic State in the Sahel; ISSP | ML
Volunteers for the Defense of the Homeland | | BF
Indigenous People of Biafra | IPOB; Eastern Security Network | NG
Mahmuda | | NG
RSF | Rapid Support Forces; Janjaweed | SD | RSF
Rapid Support Forces, in Cyrillic | Сили швидкої підтримки; Силы быстрой поддержки; Силы оперативной поддержки; Сили оперативної підтримки; СБП; СШП; РСБ; РСФ | SD
SPLM-N | Sudan People's Liberation Movement-North; Sudan People's Liberation Movement–North; SPLM–North | SD
SPLA | Sudan People's Liberation Army | SS
Justice and Equality Movement | JEM | SD
Sudan Liberation Army | SLA; Sudan Liberation Movement | SD
M23 | March 23 Movement; М23; Движение 23 марта; Рух 23 березня | CD
Allied Democratic Forces | ADF; Альянс демократических сил; Альянс демократичних сил; АДС | CD
CODECO | Cooperative for the Development of the Congo | CD
FDLR | Democratic Forces for the Liberation of Rwanda | CD
Wazalendo | | CD
Mai-Mai | Mai Mai | CD
Lord's Resistance Army | LRA | UG
Al-Shabaab | al-Shabaab; al Shabaab; Al Shabaab; al-Shabab; Аш-Шабаб; Аль-Шабаб | SO
Puntland | | SO
Jubaland | | SO
South West State | | SO
Islamic Courts Union | Islamic Courts | SO
Boko Haram | Боко Харам | NG
ISWAP | Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State – West Africa Province | NG
Lakurawa | | NG
Ansaru | | NG
Fulani bandits | Fulani gunmen; Fulani militants; Fulani herdsmen | NG
JNIM | Support Group for Islam and Muslims; Group to Support Islam and Muslims; Katiba Macina; Jama'at Nasr al-Islam wal Muslimin; ДНИМ; ДНІМ; Джамаат Нусрат аль-Ислам валь-Муслимин; Jama'at Nusrat al-Islam wal-Muslimin; Ansar Dine; Ansaru Dine; Macina Liberation Front | ML
Coordination of Azawad Movements | MNLA; Azawad National Liberation Movement; National Movement for the Liberation of Azawad; Azawad Liberation Front; FLA; CSP; туареги; Фронт освобождения Азавада; Фронт визволення Азаваду; Tuareg rebels | ML
Séléka | Seleka | CF
Anti-balaka | anti-Balaka | CF
Coalition of Patriots for Change | | CF
Tigray People's Liberation Front | TPLF; Tigrayan forces; Tigray forces; Tigrayan rebels; Tigrayan fighters; НФОТ; НФВТ; Tigray Defense Forces; Tigray Defence Forces | ET
Fano | Amhara Fano; Fano militia; Фано | ET
Oromo Liberation Army | OLA; Oromo Liberation Front; OLF | ET
Ogaden National Liberation Front | ONLF | ET
Polisario Front | Polisario | EH
Libyan National Army | LNA; Haftar; Libyan Arab Armed Forces | LY
National Transitional Council | NTC | LY
Ambazonia | Ambazonian separatists; Ambazonian | CM
RENAMO | Renamo | MZ
Movement for the Emancipation of the Niger Delta | MEND | NG
National Liberation Forces | FNL; Party for the Liberation of the Hutu People | BI
SN | MFDC = Movement of Democratic Forces of Casamance = Casamance separatists = Casamance rebels
SL | Revolutionary United Front = RUF; West Side Boys; AFRC; Kamajors
LR | LURD = Liberians United for Reconciliation and Democracy; MODEL; NPFL = National Patriotic Front of Liberia
CI | New Forces = Forces Nouvelles; MPCI; FRCI
CF | 3R = Return, Reclamation, Rehabilitation; UPC = Union for Peace in the Central African Republic; FPRC; MPC; LRA rebels; AAKG = Azande Ani Kpi Gbe; Wagner Ti Azande
BI | CNDD-FDD = Forces for the Defence of Democracy; RED-Tabara; Forebu
RW | Interahamwe; Rwandan Patriotic Front = RPF
CD | Banyamulenge fighters = Gumino = Ngumino; Android fighters; Rally for Congolese Democracy = RCD = RCD-Goma; Movement for the Liberation of Congo = MLC; National Congress for the Defence of the People = CNDP; UPC militia; Union of Congolese Patriots; Alliance of Patriots for a Free and Sovereign Congo = APCLS; FRPI = Patriotic Resistance Front of Ituri; Zaire militia; Kamwina Nsapu; Bakata Katanga; Cooperative for Development of Congo; Nduma Defence of Congo = NDC-R; Congo River Alliance
ER | Eritrean Liberation Front; Red Sea Afar; Afar militia
SO | Somali Salvation Alliance; Hizbul Islam; Ras Kamboni; SSC-Khatumo = SSC forces; Ahlu Sunna Waljama'a = Ahlu Sunna; Somaliland = Somaliland forces; Somali pirates = Somalian pirates
ET | Gambella Liberation Front; Sidama Liberation Front; Benishangul People's Liberation Movement; Gumuz militia = Gumuz militants; Qemant fighters
SS | Murle gunmen = Murle fighters = Murle youth; Nuer fighters = Nuer White Army = White Army; Dinka youth; South Sudan Democratic Movement; Cobra faction; NAS rebels; SPLM-IO = SPLA-IO = Sudan People's Liberation Movement-in-Opposition = SPLM/A-IO = Machar's forces = forces loyal to Riek Machar
SD | Misseriya militia = Misseriya tribesmen; Arab militia = Arab militias; Masalit fighters; Beja Congress; Eastern Front; Darfur rebels; Sudan Liberation Movement/Army = SLM; SLM-MM = Minnawi's forces; SLA-AW
MZ | Ansar al-Sunna Mozambique = Islamic State Mozambique = ISMP = Mozambican insurgents; ISM
NG | Niger Delta Avengers; Niger Delta People's Volunteer Force = NDPVF; Yan Sakai; Zamfara bandits; Katsina bandits; Fulani herders = Fulani herdsmen; Fulani militia = Fulani militiamen; MASSOB; Biafran separatists; Islamic Movement in Nigeria = IMN
CM | Amba boys = Ambazonia fighters = anglophone separatists = Anglophone separatists = anglophone rebels
NE | Movement for Justice in Niger = MNJ; Niger Patriotic Liberation Front; FPL
TD | Chadian rebels; UFDD = Union of Forces for Democracy and Development; UFR; CCMSR
ML | Dogon militia = Dan Na Ambassagou; Dozo hunters = Dozos = Dogon hunters
BF | VDP; Koglweogo
LY | Misrata militia = Misratan forces = Misrata brigades; Zintan brigades = Zintan militia; 444 Brigade; Stability Support Apparatus; Radaa = Special Deterrence Force; Tebu militia; Nawasi Brigade; Toyota Benghazi Defence; Derna Mujahideen; Shura Council of Benghazi Revolutionaries; Dignity forces
UG | Rwenzururu militia; West Nile Bank Front; ADF rebels
CG | Ninjas = Ninja militia; Cobra militia
LS | Lesotho Liberation Army
# Europe and the Caucasus
Atesh | Атеш; АТЕШ | UA
Russian volunteers | РДК; Русский добровольческий корпус; Російський добровольчий корпус; Легион «Свобода России» | UA
Russian Volunteer Corps | Freedom of Russia Legion | UA
Artsakh | Nagorno-Karabakh Defense Army; Artsakh Defense Army; Nagorno-Karabakh Republic; НКР; Арцах; Нагорно-Карабахская Республика | AZ
South Ossetia | | GE
Kosovo Liberation Army | KLA | XK
Ulster Volunteer Force | UVF | GB
Irish National Liberation Army | INLA | GB
Donetsk People's Republic | DPR; DNR; ДНР; Luhansk People's Republic; LPR; ЛНР; pro-Russian separatists; Russian-backed separatists | UA
Wagner Group | Wagner mercenaries; Вагнер; Вагнера; Вагнером; вагнеровцы; вагнерівці | RU
Provisional IRA | IRA; Irish Republican Army; Provisional Irish Republican Army | GB
Real IRA | | GB
New IRA | | GB
Continuity IRA | | GB
ETA | | ES
Chechen rebels | Chechen separatists; Caucasus Emirate | RU
GB | Óglaigh na hÉireann = Oglaigh na hEireann; dissident republicans = dissident republican group = republican paramilitaries = Republican paramilitaries; UDA = Ulster Defence Association; Ulster Freedom Fighters = UFF; Loyalist Volunteer Force = LVF; loyalist paramilitaries = Loyalist paramilitaries; Red Hand Commando
FR | FLNC = National Liberation Front of Corsica; Corsican separatists = Corsican nationalists
ES | GRAPO
IT | Red Brigades; New Red Brigades
DE | Red Army Faction = RAF group
GR | November 17; Revolutionary Struggle; Conspiracy of Fire Nuclei; Conspiracy of Cells of Fire
MK | National Liberation Army (Macedonia); Albanian rebels = ethnic Albanian rebels = ethnic Albanian guerrillas; Liberation Army of Presevo = UCPMB; UÇK; UCK
BA | Bosnian Serbs = Bosnian Serb army = Bosnian Serb forces = Army of Republika Srpska = VRS; Arkan's Tigers; Bosnian Croats = Bosnian Croat forces = HVO = Croatian Defence Council
HR | Krajina Serbs = Krajina Serb forces = Croatian Serbs
MD | Transnistria = Trans-Dniester = Transdniestria = Dniester separatists
GE | Abkhazia = Abkhaz forces = Abkhaz fighters = Abkhazian forces; White Legion; Forest Brothers; South Ossetian forces = South Ossetian militia = South Ossetian separatists
RU | Ingush militants; Dagestani militants; Riyadus-Salikhin; Islamic Djamaat; Vilayat Dagestan; Chechen fighters = Chechen guerrillas = Chechen militants = Chechen rebel
AZ | Armenians of Karabakh = Karabakh Armenians = Karabakh Armenian forces = ethnic Armenian forces = Armenian separatists = Nagorno-Karabakh forces
# Americas
Segunda Marquetalia | FARC-EP | CO
Estado Mayor Central | EMC | CO
United Self-Defense Forces of Colombia | AUC | CO
EPL | | CO
Paraguayan People's Army | EPP | PY
Zapatistas | Zapatista Army of National Liberation | MX
Gulf Cartel | | MX
Los Zetas | Zetas | MX
Los Chapitos | | MX
400 Mawozo | | HT
G9 | | HT
5 Segonn | | HT
Grand Ravine | | HT
FARC | Revolutionary Armed Forces of Colombia; ФАРК | CO
ELN | National Liberation Army; АНО; АНВ; Армия национального освобождения; Армія національного визволення | CO
Clan del Golfo | Gulf Clan; AGC | CO
Sinaloa Cartel | | MX
CJNG | Jalisco New Generation Cartel | MX
Comando Vermelho | Red Command | BR
Primeiro Comando da Capital | PCC | BR
Tren de Aragua | | VE
Los Choneros | | EC
Los Lobos | | EC
Shining Path | | PE
Haitian gangs | Viv Ansanm | HT
CO | FARC dissidents = FARC splinter group = FARC dissident front = FARC dissident faction = dissident FARC = ex-FARC = ex-FARC rebels; Carlos Patiño front = Carlos Patino front; Jaime Martínez front; Dagoberto Ramos front; Border Command = Comandos de la Frontera; Popular Liberation Army = Los Pelusos; Los Rastrojos; Los Urabeños; Aguilas Negras = Black Eagles; Gaitanist Self-Defence Forces = Gaitanist Army = EGC
PE | Militarized Communist Party = MPCP = Militarised Communist Party of Peru; Tupac Amaru Revolutionary Movement = Túpac Amaru Revolutionary Movement = MRTA = Tupac Amaru
MX | Popular Revolutionary Army; La Familia Michoacana = La Familia; Knights Templar; Cárteles Unidos = Carteles Unidos; Santa Rosa de Lima Cartel; Northeast Cartel = Cartel del Noreste; Juárez Cartel = Juarez Cartel = La Línea; Tijuana Cartel; Beltrán Leyva = Beltran-Leyva; Caborca Cartel
HT | Gran Grif = Gran Grif gang; Savien gang; Canaan gang; Kokorat San Ras; Taliban gang; 5 Seconds gang = Izo's gang; G-Pep; G9 alliance; Village de Dieu gang; Ti Lapli
SV | Barrio 18 = 18th Street gang; MS-13 = Mara Salvatrucha; FMLN = Farabundo Martí National Liberation Front
NI | Contras; Sandinistas
GT | URNG = Guatemalan National Revolutionary Unity
EC | Los Tiguerones = Tiguerones; Chone Killers; Los Lagartos; Latin Kings
BR | Third Capital Command; Family of the North = Família do Norte
# Others that take part
NATO | НАТО |
UNIFIL | | LB
MONUSCO | | CD
United Nations | UN; U.N.; ООН |
European Union | EU; ЕС; ЄС |
African Union | AU; AMISOM; AUSSOM |
`;
