/**
 * Commonest small words of languages that news feeds come in, by BCP 47 subtag: words shared by two languages of one
 * script stand with both, and count for less (detectLanguage weighs a word by how few languages have it).
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for on was with as by at from his her it are were be been has have had will would
    said says after before over against amid an or not this which who their they he she its into than more than new
    killed kills attack attacks people talks us about two three near least during between while could out up`,
  fr: `le la les de des du et en un une est que pour dans sur au aux par avec ne pas plus qui ce cette sont été selon
    après contre mais ou son sa ses leur leurs a ont il elle ils dont entre deux sans sous être fait vers`,
  es: `el la los las de del y en un una es que para por con no se su sus al lo como más pero fue ha han tras sobre
    entre este esta desde según también contra dos hasta sin son muertos ataque durante donde ya o`,
  pt: `o a os as de do da dos das e em um uma é que para por com não se no na nos nas ao mais mas foi são após sobre
    entre pelo pela seu sua segundo também contra dois até sem ou como está ser já pelos ataque`,
  it: `il lo la i gli le di del della dei delle e in un una è che per con non si al alla nel nella sono stato da dal
    dalla più ma dopo contro tra fra come anche ha hanno su sul sulla due suo sua questo secondo ed o`,
  de: `der die das den dem des und in ein eine einen einem einer ist nicht zu mit auf für von im am bei nach sich auch
    als an aus es werden wurde wurden hat haben sind war über zum zur durch gegen vor wie er sie bis unter mehr oder`,
  nl: `de het een van en in is dat op te voor met zijn aan niet door naar bij ook uit om als er maar werd zijn heeft
    hebben over tegen na tot onder meer dan deze dit wordt worden volgens twee`,
  sv: `och i att det som en på är av för med den till inte har om ett från de vid var men ska efter över mot under
    enligt sig också två kan mellan när eller hos blev`,
  da: `og i at det som en på er af for med den til ikke har om et fra de ved var men skal efter over mod under ifølge
    sig også to kan mellem når eller blev`,
  no: `og i at det som en på er av for med den til ikke har om et fra de ved var men skal etter over mot under ifølge
    seg også to kan mellom når eller ble`,
  fi: `ja on ei se että oli hän ovat mutta kun myös joka tai sekä ovat ole mukaan jälkeen kuin vuoden voi sen hänen
    ollut noin kaksi sitä`,
  pl: `i w na z do się nie że jest o to po od za przez dla jak ale jego przed oraz są był była tym co już ich tego
    został która które który może podczas ze`,
  cs: `a v na se že je s z do o to k po od za pro jako ale jeho před i jsou byl byla tím co již jejich který která
    které podle při však nebo během ve`,
  ro: `de și în a la cu pe din că un o nu este pentru au se al ale fost prin după care sau dar mai lui unei unui fi
    asupra între`,
  hu: `a az és hogy nem is egy van volt meg már csak de szerint után ez ezt ki el mint vagy még sem között ellen`,
  tr: `ve bir bu da de için ile olarak çok daha gibi sonra kadar göre olan en ancak ise karşı oldu olduğunu dedi ne
    iki arasında ya üzerinde tarafından`,
  id: `yang dan di ke dari ini itu untuk dengan pada adalah tidak dalam oleh akan telah sebagai juga atau setelah
    mereka karena bisa lebih terhadap`,
  vi: `và của là có cho trong với được không các một những này đã đến người từ khi tại về`,
  so: `iyo ee ka ku in la oo waa ayaa uu ay soo u si aan waxaa wuxuu kale`,
  sw: `na ya wa kwa ni katika za la cha kuwa hii baada yake kama huo watu`,
  ru: `и в на не что с по к за от из для о до у при это как но его а их был была были было со во также или после
    году года ранее уже между над под чтобы который которые том сообщил сообщили заявил области все еще том лет`,
  uk: `і в у на не що з по до за від із для про при це як але його а їх був була були було зі та також або після
    році року раніше вже між над під щоб який які тому повідомив повідомили заявив області й є усі ще росії внаслідок`,
  be: `і ў у на не што з па да за ад із для пра пры гэта як але яго а іх быў была былі было са таксама або пасля
    годзе года раней ужо паміж над пад каб які якія паведаміў вобласці`,
  bg: `и в на не че с по към за от из до при това като но той а са е беше бе били във със също или след година вече
    между над под да който които се ще има`,
  sr: `и у на не да с по за од из до при то као али је а су био била били са такође или после године већ између над
    под који које се ће има`,
  mk: `и во на не дека со по за од до при тоа како но тој а се е беше биле исто или после година веќе меѓу над под
    да кој кои ќе има`,
  kk: `және бір мен үшін деп бұл бойынша осы болып да де ол еді қазақстан туралы`,
  ar: `في من على إلى أن عن مع التي الذي هذا بعد كان ما لا قال بين خلال كما هذه وقد قد عام`,
  fa: `در از به که این را با است برای آن یک می شد های بر تا خود کرد شده ایران نیز بود`,
  ur: `کے میں کی سے کا اور ہے کو نے پر یہ کہ ہیں بھی نہیں ایک اس`,
  ps: `په د او چې ته کې له دا کړي شوي سره دی`,
  he: `של על את לא עם זה כי גם או הוא היא אל בין אחרי לפני`,
};
