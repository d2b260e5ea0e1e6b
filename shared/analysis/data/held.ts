/**
 * Parts of Ukraine that Russia holds: what is struck there, and by nobody named, was Russia's. One a line: the day since
 * when, the ISO 3166-2 code of a region held whole or nearly, or the GeoNames id of a town, its name. A town that changes
 * hands is a line to take out; towns on the line of contact are left out.
 */
export const HELD_PLACES = `
2014-03-18 | UA-43 | Crimea
2014-03-18 | UA-40 | Sevastopol
2022-07-03 | UA-09 | Luhansk oblast
2022-02-24 | 709717 | Donetsk
2022-02-24 | 702320 | Makiivka
2022-02-24 | 707753 | Horlivka
2022-02-24 | 688148 | Yenakiieve
2022-05-20 | 701822 | Mariupol
2022-03-01 | 701404 | Melitopol
2022-02-27 | 712451 | Berdiansk
2022-03-07 | 691469 | Tokmak
2022-03-04 | 709276 | Enerhodar
2022-02-24 | 699839 | Nova Kakhovka
2022-02-24 | 707244 | Kakhovka
2022-03-09 | 693709 | Skadovsk
2022-02-24 | 708878 | Henichesk
2022-03-12 | 689198 | Volnovakha
2022-02-24 | 707679 | Ilovaisk
2022-02-24 | 710229 | Debaltseve
2022-02-24 | 691374 | Chystiakove (Torez)
2022-02-24 | 694382 | Shakhtarsk
2022-02-24 | 713504 | Amvrosiivka
2022-02-24 | 706466 | Khartsyzk
2022-02-24 | 709835 | Dokuchaievsk
2022-02-24 | 693381 | Snizhne
2022-02-24 | 688373 | Yasynuvata
2022-03-01 | 696292 | Prymorsk
2022-03-03 | 686729 | Vasylivka
2022-03-03 | 696677 | Polohy
2022-02-24 | 699675 | Novoazovsk
2022-02-24 | 694712 | Siedove
`;
