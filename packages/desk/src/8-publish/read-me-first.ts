/** The first thing a reader of a seal opens; the same in every seal. Plain ASCII line ends, lines of at most 100 signs. */
export const readMeFirst = `A SEALED CASE                                                        (en français plus bas)

What is here
  data/records/   the records as they were received, byte for byte, under their ids
  statements/     who says what in them, as text tables (CSV) and as one JSON file
  acts/           what people did with them, signed, each with its place in the log and its salt
  log/            the log of those acts: its signed head (checkpoint), its key, and the hashes of all acts (tiles)
  time/           where there is one: what others say about when heads of that log existed
  verify.sh       checks all of this, offline, with a POSIX shell, GNU coreutils and OpenSSL 3

How to check it
  1. Do not use the verify.sh of this folder: whoever changed the folder could have changed it too. Take it from
     Affiant itself, and compare its SHA-256 with docs/formats/sealed-case.md there.
  2. Run:   sh /where/it/is/verify.sh /where/this/folder/is
  3. It prints the fingerprint of the log's key. Compare it with the one that the people who sealed the case gave you
     by another way: on paper, by telephone, on their site. Not with one that came with this folder.
  Any program that knows BagIt (RFC 8493) checks the files too.

What that proves
  That no byte of the records has changed since they were received; that each was received by an act in the log; and
  that the log with these acts is the one that was signed with that key.

What it does not prove
  That what the records say is true; when, where or by whom they were made; that nothing was left out of this folder;
  that statements/ was rightly read out of the records (compare with them: every statement has its place). Who handed
  the records over is not in here.


UN DOSSIER SCELLÉ

Ce qu'il contient
  data/records/   les documents tels que reçus, octet pour octet, sous leur identifiant
  statements/     qui y dit quoi, en tableaux (CSV) et en un fichier JSON
  acts/           ce que des personnes en ont fait, signé, chaque acte avec sa place dans le journal et son sel
  log/            le journal de ces actes : sa tête signée (checkpoint), sa clé, et les empreintes de tous les actes
  time/           le cas échéant : ce que d'autres attestent de la date des têtes de ce journal
  verify.sh       vérifie le tout, hors ligne, avec un shell POSIX, GNU coreutils et OpenSSL 3

Comment le vérifier
  1. N'utilisez pas le verify.sh de ce dossier : qui a changé le dossier a pu le changer aussi. Prenez-le chez Affiant
     et comparez son SHA-256 avec docs/formats/sealed-case.md.
  2. Lancez :   sh /son/chemin/verify.sh /chemin/de/ce/dossier
  3. Il affiche l'empreinte de la clé du journal. Comparez-la avec celle que les personnes qui ont scellé le dossier
     vous ont donnée par un autre moyen : sur papier, au téléphone, sur leur site. Pas avec une empreinte venue avec
     ce dossier.
  Tout programme qui connaît BagIt (RFC 8493) vérifie aussi les fichiers.

Ce que cela prouve
  Qu'aucun octet des documents n'a changé depuis leur réception ; que chacun a été reçu par un acte du journal ; et que
  le journal avec ces actes est bien celui qui a été signé avec cette clé.

Ce que cela ne prouve pas
  Que ce que disent les documents est vrai ; quand, où et par qui ils ont été faits ; que rien n'a été laissé hors de ce
  dossier ; que statements/ a été tiré fidèlement des documents (comparez : chaque propos a sa place). Qui a remis les
  documents n'y figure pas.
`;
