/**
 * Who acts, beside the countries' own names, people and capitals (those are in the table of countries).
 * To add an armed group, add a line under GROUPS; nothing else is needed. Two kinds of lines, `#` begins a comment:
 *
 * STATES: ISO 3166-1 alpha-3 | words that stand for the state: its forces, offices, leaders
 * GROUPS: name | other names | ISO alpha-2 of the country it mostly acts in | name to report, where it is not the one written
 *
 * Words are separated by `;`. A word in capitals only ("IDF") is found in capitals only. Leaders change: a line with
 * a name that has left office does no harm as long as nobody else bears it.
 */
export const STATES = `
ISR | IDF; Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces; Israeli army; Israeli military; Israeli troops; Israeli forces; Israeli soldiers; Netanyahu; Mossad; Shin Bet; Knesset; IAF; ЦАХАЛ; ЦАГАЛ; Нетаньяху; Нетаньягу
RUS | Kremlin; Putin; Lavrov; Peskov; Russian army; Russian forces; Russian troops; Russian military; Russian Armed Forces; Wagner; FSB; Medvedev; ВС РФ; ВС России; Минобороны РФ; Минобороны России; Кремль; Кремля; Кремле; Путин; Путина; Песков; Лавров; РФ; ЗС РФ; войска РФ; армия РФ; армія РФ; війська РФ; ВКС; ВКС РФ; российские военные; российские войска; російські війська; російська армія; рашисти; окупанти; окупантів; окупантам; окупантами; оккупанты; оккупантов; оккупантам; оккупантами; росіяни; росіян; росіянами; россияне; россиян; россиянами; ворог; ворога; враг; врага; противник; ФСБ; Міноборони РФ; путін; Путін; Путіна; Путіним; Путиным; Пєсков; Мединский; Мединського; Мединським; Ушаков; Дмитриев; Дмитрієв; россиянин; росіянин; рашисты; Росгвардия; Росгвардії; МО РФ; МЗС РФ; МИД РФ; Генштаб РФ; ЧФ; Черноморский флот; Чорноморський флот
UKR | Zelensky; Zelenskyy; Zelenskiy; Zelenskyi; SBU; Armed Forces of Ukraine; Ukrainian forces; Ukrainian army; Ukrainian troops; Azov; ВСУ; ЗСУ; СБУ; ГУР; СССУ; Сили оборони; Силы обороны; Силами оборони; Силами обороны; Генштаб; Генеральний штаб; Зеленский; Зеленского; Зеленський; Зеленського; Сили спеціальних операцій; ССО; Силы специальных операций; Збройні сили України; Збройних сил України; Воздушные силы; Повітряні сили; Повітряних сил; Силы безпилотных систем; Сили безпілотних систем; Укроборонпром; партизани Атеш; ВМС; ВМС ЗСУ; ВМС України; Умеров; Умєров; Ермак; Єрмак; Буданов; Сибига; Сибіга; Сырский; Сирський; Генштаб ВСУ; Генштаб ЗСУ; украинец; українець; НГУ; СБС; Порошенко; боевики ВСУ; Подоляк
USA | U.S.; US; Pentagon; White House; CENTCOM; United States Central Command; U.S. Central Command; United States Southern Command; Southern Command; SOUTHCOM; AFRICOM; Trump; Biden; Rubio; Hegseth; Vance; Witkoff; Kushner; CIA; American forces; Obama; Blinken; Kerry; Bush; Clinton; State Department; США; Трамп; Трампа; Байден; Уиткофф; Віткофф; Пентагон; Белый дом; Білий дім; U.S. Navy; US Navy; U.S. Air Force; U.S. military; US military; U.S.-led coalition; US-led coalition; Рубио; Рубіо; Гегсет; Хегсет; Уиткоффа; Віткоффа; Виткофф; Кушнер; Кушнера; американцы; американці; американцев; американців; Вэнс; Венс; Белого дома; Білого дому; ЦЕНТКОМ
IRN | IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Quds Force; Araghchi; Pezeshkian; Khamenei; Basij; Rouhani; Zarif; Raisi; КСИР; КВІР; КСВІР; КСВІ; Корпус стражей исламской революции; Корпус вартових Ісламської революції; Аракчи; Пезешкиан; Пезешкіан; Хаменеи; Хаменеї
PAK | Inter-Services Public Relations; Pakistan Army; Shehbaz Sharif; Asim Munir; ISPR; Khawaja Asif
IND | Modi; Border Security Force; Indian Army; CRPF
SYR | Assad; al-Sharaa; Sharaa; Syrian Army; Syrian Arab Army; SAA
SDN | SAF; аль-Бурхан; аль-Бурхана; ВС Судана; армия Судана; армія Судану; Sudanese Armed Forces; Sudanese army; al-Burhan; Burhan; Omar al-Bashir
LBN | Lebanese Armed Forces; Lebanese Army; Joseph Aoun
YEM | Presidential Leadership Council; Mansur Hadi
TUR | Erdogan; Erdoğan; Fidan; Эрдоган; Ердоган
AFG | Islamic Emirate of Afghanistan; Karzai; Ashraf Ghani; Afghan government
COD | FARDC; ВСДРК; ЗСДРК; Чисекеди; Тшісекеді; Tshisekedi; Congolese army; Armed Forces of the Democratic Republic of the Congo; Kinshasa; DR Congo; DRC; Congolese; Democratic Republic of Congo; Democratic Republic of the Congo
RWA | Kagame; Кагаме
ETH | ENDF; Abiy; Abiy Ahmed; Ethiopian National Defense Force
MMR | Tatmadaw; Татмадау; бирманская хунта; хунта М'янми; хунта Мьянмы; Min Aung Hlaing; Myanmar junta; Junta
KOR | South Korean; Seoul
PRK | Kim Jong Un; North Korean; Pyongyang
CHN | People's Liberation Army; Xi Jinping; PLA
SAU | bin Salman; Saudi-led coalition; Saudi
EGY | Sisi; el-Sisi; Mubarak
FRA | Macron; Sarkozy; Макрон
GBR | Starmer; British; RAF; UK; Royal Air Force; Стармер
DEU | Merz; Scholz; Merkel; Мерц
PSE | Palestinian Authority; Mahmoud Abbas; Gazan; Gazans
COL | Petro
VEN | Maduro; Delcy Rodríguez
LBY | Gaddafi; Gadhafi; GNA; Government of National Accord
MEX | Sheinbaum
THA | Anutin
KHM | Hun Manet; Hun Sen
ARM | Pashinyan; Пашинян
AZE | Aliyev; Алиев
BLR | Lukashenko; Лукашенко
`;

export const GROUPS = `
# Middle East
Jama'at Ansar al-Islam | Ansar al-Islam; Ansar al-Sunna | SY
Huras al-Din | Hurras al-Din | SY
Saraya Ansar al-Sunnah | | SY
Saraya al-Jawad | | SY
Firqat al-Ghuraba | | SY
Ahrar al-Sham | Jaysh al-Islam; Faylaq al-Rahman; Nour al-Din al-Zenki; Liwa Suqour al-Jabal | SY
Jaama Islamiya | al-Jamaa al-Islamiya; Fajr Forces | LB
Fatah al-Islam | Asbat al-Ansar; Jund al-Sham | LB
Harakat Hezbollah al-Nujaba | Kata'ib Sayyid al-Shuhada; Asa'ib Ahl al-Haq; Badr Organization | IQ
Counter-Terrorism Strike Force | | PS
Lions' Den | Jenin Brigades; Popular Front for the Liberation of Palestine; PFLP; Al-Quds Brigades | PS
Hamas | Al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; ХАМАС; ХАМАСа; бригады «Аль-Кассам» | PS
Hezbollah | Hizbollah; Hizbullah; Hezbullah; Хезболла; Хезболлы; Хезболлой; Хезболлу; Гезболла; Хизбалла; Хезбола; Хізбалла; Хізболла | LB
Houthis | Houthi; Ansar Allah; Ansarallah; Houthi movement; Houthi rebels; хуситы; хусити; хуситов; хуситів | YE
Palestinian Islamic Jihad | Islamic Jihad; Исламский джихад; Ісламський джихад | PS
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
Jaish al-Adl | Jaish ul-Adl; Джаиш аль-Адль; Джейш аль-Адль; Джаїш аль-Адль; Jundallah | IR
# South and Central Asia
Hizb-e-Islami | Hezb-e-Islami; Islamic Movement of Uzbekistan | AF
The Resistance Front | People's Anti-Fascist Front; Kashmir Tigers | IN
United Liberation Front of Asom | ULFA; National Socialist Council of Nagaland; NSCN; Kuki National Army | IN
Taliban | Afghan Taliban; Талибан; Талибана; Талібан; талибы; таліби; талибов; талібів | AF
Pakistani Taliban | TTP; ТТП; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e Taliban Pakistan; пакистанские талибы; пакистанські таліби; пакистанских талибов; пакистанських талібів; Техрик-е-Талибан Пакистан | PK
Jamaat-ul-Ahrar | Jamaat ul-Ahrar | PK
Balochistan Liberation Army | BLA; Освободительная армия Белуджистана; Армия освобождения Белуджистана; Визвольна армія Белуджистану; Baloch Liberation Army; Balochistan Liberation Front; Baloch Republican Army | PK
Lashkar-e-Taiba | Lashkar-e-Tayyiba; LeT; Лашкар-е-Тайба; Лашкаре-Тайба; Лашкар-е-Таїба; Jaish-e-Mohammed; Jaish-e-Mohammad; Lashkar-e-Jhangvi; Harkat-ul-Jihad al-Islami; Hizbul Mujahideen | PK
Haqqani network | | AF
National Resistance Front | Afghanistan Freedom Front | AF
Naxalites | Naxalite; Maoists; Maoist rebels; Communist Party of India (Maoist); Naxals | IN
LTTE | Tamil Tigers; Liberation Tigers of Tamil Eelam; Tamil Tiger | LK
# South-East Asia
Free Aceh Movement | GAM | ID
Bangsamoro Islamic Freedom Fighters | BIFF; Maute group; Dawlah Islamiya | PH
Barisan Revolusi Nasional | BRN | TH
Chin National Front | Chinland Defense Force; Karenni National Progressive Party; Shan State Army; United Wa State Army; Democratic Karen Buddhist Army; Kachin Independence Organisation | MM
Moro Islamic Liberation Front | MILF | PH
Moro National Liberation Front | MNLF | PH
Abu Sayyaf | Abu Sayyaf Group | PH
New People's Army | NPA; National Democratic Front; Communist Party of the Philippines | PH
Arakan Army | Араканская армия; Армия Аракана; Армія Аракану; Араканська армія | MM
Arakan Rohingya Salvation Army | ARSA | MM
Kachin Independence Army | KIA; Karen National Union; KNU; Karen National Liberation Army; Ta'ang National Liberation Army; TNLA; MNDAA; Myanmar National Democratic Alliance Army; People's Defence Force; PDF; Каренский национальный союз; Каренський національний союз; Армия независимости Качина; Армія незалежності Качину; Three Brotherhood Alliance; United Wa State Army | MM
Free Papua Movement | West Papua National Liberation Army; OPM; TPNPB | ID
# Africa
Sudan Revolutionary Front | Joint Darfur Force; Joint Forces of Armed Struggle Movements; Sudan Shield Forces | SD
South Sudan United Front | National Salvation Front; South Sudan People's Defence Forces in Opposition | SS
Twirwaneho | Nyatura; Raia Mutomboki; Mobondo; Alliance Fleuve Congo; AFC/M23 | CD
Frelimo | | MZ
Ansar al-Sharia | Benghazi Defense Brigades; Libya Dawn; Libya Shield Force | LY
Front for Change and Concord in Chad | FACT | TD
Ambazonia Defence Forces | | CM
Mungiki | | KE
FLEC | Front for the Liberation of the Enclave of Cabinda | AO
UNITA | | AO
Movement for Oneness and Jihad in West Africa | MUJAO; Support Group for Islam and Muslims; Islamic State in the Greater Sahara; ISGS; Islamic State – Sahel Province; Islamic State in the Sahel; Katiba Macina; Azawad National Liberation Movement | ML
Volunteers for the Defense of the Homeland | | BF
Indigenous People of Biafra | IPOB; Eastern Security Network | NG
Mahmuda | | NG
RSF | Rapid Support Forces; Janjaweed | SD | RSF
Rapid Support Forces, in Cyrillic | Сили швидкої підтримки; Силы быстрой поддержки; Силы оперативной поддержки; Сили оперативної підтримки; СБП; СШП; РСБ; РСФ | SD
SPLM-N | Sudan People's Liberation Movement-North; Sudan People's Liberation Movement–North; SPLM–North | SD
SPLA | Sudan People's Liberation Army; SPLM-IO; SPLA-IO; White Army | SS
Justice and Equality Movement | JEM; Sudan Liberation Army; Sudan Liberation Movement; SLA | SD
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
JNIM | Jama'at Nasr al-Islam wal Muslimin; ДНИМ; ДНІМ; Джамаат Нусрат аль-Ислам валь-Муслимин; Jama'at Nusrat al-Islam wal-Muslimin; Ansar Dine; Ansaru Dine; Macina Liberation Front | ML
Coordination of Azawad Movements | MNLA; National Movement for the Liberation of Azawad; Azawad Liberation Front; FLA; CSP; туареги; Фронт освобождения Азавада; Фронт визволення Азаваду; Tuareg rebels | ML
Séléka | Seleka; Anti-balaka; Coalition of Patriots for Change | CF
Tigray People's Liberation Front | TPLF; НФОТ; НФВТ; Tigray Defense Forces; Tigray Defence Forces | ET
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
# Europe
Atesh | Атеш; АТЕШ | UA
Russian volunteers | РДК; Русский добровольческий корпус; Російський добровольчий корпус; Легион «Свобода России» | UA
Russian Volunteer Corps | Freedom of Russia Legion | UA
Artsakh | Nagorno-Karabakh Defense Army; Artsakh Defense Army; Nagorno-Karabakh Republic; НКР; Арцах; Нагорно-Карабахская Республика | AZ
South Ossetia | | GE
Kosovo Liberation Army | KLA | XK
Ulster Volunteer Force | UVF; Irish National Liberation Army; INLA | GB
Donetsk People's Republic | DPR; DNR; ДНР; Luhansk People's Republic; LPR; ЛНР; pro-Russian separatists; Russian-backed separatists | UA
Wagner Group | Wagner mercenaries; Вагнер; Вагнера; Вагнером; вагнеровцы; вагнерівці | RU
Provisional IRA | Real IRA; New IRA; IRA; Continuity IRA | GB
ETA | | ES
Chechen rebels | Chechen separatists; Caucasus Emirate | RU
# Americas
Segunda Marquetalia | Estado Mayor Central; FARC-EP; United Self-Defense Forces of Colombia; AUC; EPL | CO
Paraguayan People's Army | EPP | PY
Zapatistas | Zapatista Army of National Liberation | MX
Gulf Cartel | Los Zetas; Los Chapitos; Zetas | MX
400 Mawozo | G9; 5 Segonn; Grand Ravine | HT
FARC | FARC dissidents; FARC splinter group; Revolutionary Armed Forces of Colombia; ФАРК | CO
ELN | National Liberation Army; АНО; АНВ; Армия национального освобождения; Армія національного визволення | CO
Clan del Golfo | Gulf Clan; AGC | CO
Sinaloa Cartel | | MX
CJNG | Jalisco New Generation Cartel | MX
Comando Vermelho | Red Command; Primeiro Comando da Capital | BR
Tren de Aragua | | VE
Los Choneros | Los Lobos | EC
Shining Path | | PE
Haitian gangs | Viv Ansanm | HT
# Others that take part
NATO | НАТО |
UNIFIL | | LB
MONUSCO | | CD
United Nations | UN; U.N.; ООН |
European Union | EU; ЕС; ЄС |
African Union | AU; AMISOM; AUSSOM |
`;

/** Common nouns that name an armed group where nothing better does: reported as written, with the people they belong to. */
export const GROUP_NOUNS = `
rebel rebels bandits herders settlers militants insurgents separatists jihadists guerrillas guerillas gangs militiamen
militia militias fighters pirates mercenaries extremists islamists terrorists
`;
