<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{statement} is shown by evidence, without any inference.</source>
        <extracomment>The first sentence on a statement.</extracomment>
        <translation>Die Behauptung {statement} ist durch Belege gezeigt, ganz ohne Schluss.</translation>
    </message>
    <message>
        <source>{statement} is inferred, not shown.</source>
        <translation>Die Behauptung {statement} ist erschlossen, nicht gezeigt.</translation>
    </message>
    <message>
        <source>{statement} is an assumption: it is needed, but nobody states it. No evidence is given for it.</source>
        <translation>{statement} ist eine Annahme: Sie wird gebraucht, aber niemand spricht sie aus. Ein Beleg dafür wird nicht genannt.</translation>
    </message>
    <message>
        <source>{statement} is a bare assertion: nothing in the map supports it.</source>
        <translation>{statement} ist eine bloße Behauptung: Nichts in der Karte stützt sie.</translation>
    </message>
    <message>
        <source>{statement} is argued in a circle: every way to support it leads back to itself.</source>
        <translation>Die Behauptung {statement} ist zirkulär begründet: Jeder Weg, sie zu stützen, führt zu ihr selbst zurück.</translation>
    </message>
    <message>
        <source>{statement} is retracted: it is out of play.</source>
        <translation>{statement} ist zurückgezogen und zählt nicht mehr mit.</translation>
    </message>
    <message>
        <source>Without that step it would be inferred in another way.</source>
        <extracomment>What a statement would be without the one inference that carries it.</extracomment>
        <translation>Ohne diesen Schritt wäre sie auf andere Weise erschlossen.</translation>
    </message>
    <message>
        <source>Without that step it would be an assumption.</source>
        <translation>Ohne diesen Schritt wäre sie eine Annahme.</translation>
    </message>
    <message>
        <source>Without that step nothing supports it.</source>
        <translation>Ohne diesen Schritt bleibt nichts, was sie stützt.</translation>
    </message>
    <message>
        <source>Without that step it would be resting on what nothing supports.</source>
        <translation>Ohne diesen Schritt würde sie auf etwas beruhen, das nichts stützt.</translation>
    </message>
    <message>
        <source>Without that step it would be argued in a circle.</source>
        <translation>Ohne diesen Schritt wäre sie zirkulär begründet.</translation>
    </message>
    <message>
        <source>an event that can be checked</source>
        <translation>ein Ereignis, das sich überprüfen lässt</translation>
    </message>
    <message>
        <source>a quotation that can be checked</source>
        <translation>ein Zitat, das sich überprüfen lässt</translation>
    </message>
    <message>
        <source>a statistic that can be checked</source>
        <translation>eine Statistik, die sich überprüfen lässt</translation>
    </message>
    <message>
        <source>a document that can be checked</source>
        <translation>ein Dokument, das sich überprüfen lässt</translation>
    </message>
    <message>
        <source>a testimony that can be checked</source>
        <translation>eine Zeugenaussage, die sich überprüfen lässt</translation>
    </message>
    <message>
        <source>a report that can be checked</source>
        <translation>ein Bericht, der sich überprüfen lässt</translation>
    </message>
    <message>
        <source>{statement} is evidence: {what}, dated {date}.</source>
        <translation>{statement} ist ein Beleg: {what} (Datum: {date}).</translation>
    </message>
    <message>
        <source>{statement} is evidence: {what}.</source>
        <translation>{statement} ist ein Beleg: {what}.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Er nennt keine Quelle.</translation>
    </message>
    <message>
        <source>Its source is {source}.</source>
        <translation>Seine Quelle ist {source}.</translation>
    </message>
    <message>
        <source>Its source is not named.</source>
        <translation>Seine Quelle wird nicht genannt.</translation>
    </message>
    <message>
        <source>It comes from {source}, through {first}.</source>
        <translation>Er stammt von {source}, weitergegeben durch {first}.</translation>
    </message>
    <message>
        <source>It comes from {source}, through another.</source>
        <translation>Er stammt von {source}, weitergegeben durch eine andere Quelle.</translation>
    </message>
    <message>
        <source>It comes from an unnamed source, through {first}.</source>
        <translation>Er stammt aus einer nicht genannten Quelle, weitergegeben durch {first}.</translation>
    </message>
    <message>
        <source>It comes from an unnamed source, through another.</source>
        <translation>Er stammt aus einer nicht genannten Quelle, weitergegeben durch eine andere Quelle.</translation>
    </message>
    <message>
        <source>It rests on inferences further down, and none of them alone is indispensable.</source>
        <translation>Sie beruht auf Schlüssen weiter unten, und keiner davon ist für sich allein unentbehrlich.</translation>
    </message>
    <message numerus="yes">
        <source>{count} step(|s) lead(s|) to it, and none of them alone is indispensable.</source>
        <translation>
            <numerusform>Ein Schritt führt zu ihr und ist für sich allein nicht unentbehrlich.</numerusform>
            <numerusform>{count} Schritte führen zu ihr, und keiner davon ist für sich allein unentbehrlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>One inference carries it: {way}.</source>
        <translation>Ein einziger Schluss trägt sie: {way}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} inference(|s) carr(ies|y) it, among them the one {way}.</source>
        <translation>
            <numerusform>Ein einziger Schluss trägt sie, nämlich der {way}.</numerusform>
            <numerusform>{count} Schlüsse tragen sie, darunter der {way}.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {premises} to this</source>
        <translation>von {premises} auf diese Behauptung</translation>
    </message>
    <message>
        <source>from {premises} to {claim}</source>
        <translation>von {premises} auf {claim}</translation>
    </message>
    <message>
        <source>The one piece of evidence comes from {source}.</source>
        <translation>Der einzige Beleg stammt von {source}.</translation>
    </message>
    <message>
        <source>The one piece of evidence names no source.</source>
        <translation>Der einzige Beleg nennt keine Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>Beneath it lie(s|) {count} piece(|s) of evidence; none of them names a source.</source>
        <translation>
            <numerusform>Darunter liegt ein Beleg; er nennt keine Quelle.</numerusform>
            <numerusform>Darunter liegen {count} Belege; keiner davon nennt eine Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {count} named source(|s) ({names})</source>
        <translation>
            <numerusform>aus einer genannten Quelle ({names})</numerusform>
            <numerusform>aus {count} genannten Quellen ({names})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beneath it lie(s|) {count} piece(|s) of evidence, {sources}.</source>
        <translation>
            <numerusform>Darunter liegt ein Beleg {sources}.</numerusform>
            <numerusform>Darunter liegen {count} Belege {sources}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(|s) of it name(s|) no source</source>
        <translation>
            <numerusform>einer davon nennt keine Quelle</numerusform>
            <numerusform>{count} davon nennen keine Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beneath it lie(s|) {count} piece(|s) of evidence, {sources}; {rest}.</source>
        <translation>
            <numerusform>Darunter liegt ein Beleg {sources}; {rest}.</numerusform>
            <numerusform>Darunter liegen {count} Belege {sources}; {rest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Even on its strongest way, the step to it has a strength of only {strength} of 1.</source>
        <translation>Selbst auf dem stärksten Weg hat der Schluss auf sie nur eine Stärke von {strength} (von höchstens 1).</translation>
    </message>
    <message>
        <source>Even on its strongest way, the step to {claim} has a strength of only {strength} of 1.</source>
        <translation>Selbst auf dem stärksten Weg hat der Schluss auf {claim} nur eine Stärke von {strength} (von höchstens 1).</translation>
    </message>
    <message>
        <source>{statement} rests on what nothing supports: {bare}.</source>
        <translation>Die Behauptung {statement} beruht auf etwas, das nichts stützt: {bare}.</translation>
    </message>
    <message>
        <source>{statement} has reasons, but no evidence beneath them.</source>
        <translation>Die Behauptung {statement} hat Gründe, aber unter ihnen liegen keine Belege.</translation>
    </message>
    <message>
        <source>{statement} can be reached from assumptions alone; what evidence there is does not lead to it.</source>
        <translation>Die Behauptung {statement} lässt sich allein aus Annahmen erreichen; die vorhandenen Belege führen nicht dorthin.</translation>
    </message>
    <message>
        <source>{statement} rests in part on evidence, but every way to it also needs something that nothing supports.</source>
        <translation>Die Behauptung {statement} beruht zum Teil auf Belegen, aber jeder Weg dorthin braucht auch etwas, das nichts stützt.</translation>
    </message>
    <message>
        <source>It is contested: {objections}.</source>
        <translation>Das ist umstritten: {objections}.</translation>
    </message>
    <message>
        <source>Circular reasoning</source>
        <translation>Zirkelschlüsse</translation>
    </message>
    <message>
        <source>Bare assertions</source>
        <translation>Bloße Behauptungen</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Nicht genannte Quellen</translation>
    </message>
    <message>
        <source>Conclusions from a single source</source>
        <translation>Thesen aus einer einzigen Quelle</translation>
    </message>
    <message>
        <source>Unstated warrants</source>
        <translation>Unausgesprochene Schlussregeln</translation>
    </message>
    <message>
        <source>{claims} is given as a reason for itself.</source>
        <translation>{claims} wird als Grund für sich selbst angegeben.</translation>
    </message>
    <message>
        <source>These claims are reasons for each other: {claims}.</source>
        <translation>Diese Behauptungen begründen sich gegenseitig: {claims}.</translation>
    </message>
    <message>
        <source>Nothing in the map supports {statement}.</source>
        <translation>Nichts in der Karte stützt {statement}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} claim(|s) above it may rest on it.</source>
        <translation>
            <numerusform>Eine Behauptung weiter oben beruht vielleicht darauf.</numerusform>
            <numerusform>{count} Behauptungen weiter oben beruhen vielleicht darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is given for {evidence}.</source>
        <translation>Für {evidence} ist keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>The source of {evidence} is not named ({type}).</source>
        <translation>Die Quelle für {evidence} wird nicht genannt ({type}).</translation>
    </message>
    <message>
        <source>The only named source behind {claim} is {source}.</source>
        <translation>Die einzige genannte Quelle hinter {claim} ist {source}.</translation>
    </message>
    <message>
        <source>The step to {claim} takes for granted: “{warrant}”.</source>
        <translation>Der Schluss auf {claim} setzt voraus: „{warrant}“.</translation>
    </message>
    <message>
        <source>The step to {claim} does not say what allows it.</source>
        <translation>Der Schluss auf {claim} sagt nicht, was ihn erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} steps reach(es|) evidence, {part} in part</source>
        <extracomment>evidence shows the conclusion as it stands, or it follows strictly from what is shown an inference from evidence some of what it needs reaches evidence, some is nobody&apos;s no evidence that it could rest on out of play</extracomment>
        <translation>
            <numerusform>%n von {all} Schritten belegt, {part} zum Teil</numerusform>
            <numerusform>%n von {all} Schritten belegt, {part} zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} steps reach(es|) evidence</source>
        <translation>
            <numerusform>%n von {all} Schritten belegt</numerusform>
            <numerusform>%n von {all} Schritten belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>Source not named ({type})</source>
        <translation>Quelle nicht genannt ({type})</translation>
    </message>
    <message>
        <source>{first}, from {root}</source>
        <translation>{first}, nach {root}</translation>
    </message>
    <message>
        <source>At second hand, from {root}</source>
        <translation>Aus zweiter Hand, nach {root}</translation>
    </message>
    <message>
        <source>{first}, from an unnamed source ({type})</source>
        <translation>{first}, nach einer nicht genannten Quelle ({type})</translation>
    </message>
    <message>
        <source>At second hand, from an unnamed source ({type})</source>
        <translation>Aus zweiter Hand, nach einer nicht genannten Quelle ({type})</translation>
    </message>
    <message>
        <source>There is no record with this id</source>
        <translation>Es gibt keinen Eintrag mit dieser Kennung</translation>
    </message>
    <message>
        <source>A record of kind {kind} cannot be left out</source>
        <translation>Ein Eintrag der Art {kind} lässt sich nicht weglassen</translation>
    </message>
    <message>
        <source>Name a claim, evidence, an inference or an objection.</source>
        <translation>Nennen Sie eine Behauptung, einen Beleg, einen Schluss oder einen Einwand.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>How a box or a row names a footing.</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Shown by evidence</source>
        <translation>Durch Belege gezeigt</translation>
    </message>
    <message>
        <source>Inferred from evidence</source>
        <translation>Aus Belegen erschlossen</translation>
    </message>
    <message>
        <source>Not stated, but needed</source>
        <translation>Nicht ausgesprochen, aber nötig</translation>
    </message>
    <message>
        <source>Nothing supports this</source>
        <translation>Nichts stützt dies</translation>
    </message>
    <message>
        <source>Rests on what nothing supports</source>
        <translation>Beruht auf Ungestütztem</translation>
    </message>
    <message>
        <source>Argued in a circle</source>
        <translation>Zirkulär begründet</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>shows</source>
        <extracomment>How a step is named that has no scheme.</extracomment>
        <translation>zeigt</translation>
    </message>
    <message>
        <source>follows strictly</source>
        <translation>folgt zwingend</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>How a box or a row names a sort of evidence.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Zeugenaussage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal separator</comment>
        <translation>,</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{scheme}, hedged “{hedge}”</source>
        <translation>{scheme}, abgeschwächt mit „{hedge}“</translation>
    </message>
    <message>
        <source>hedged “{hedge}”</source>
        <translation>abgeschwächt mit „{hedge}“</translation>
    </message>
    <message numerus="yes">
        <source>{premises} undercut(s|) the step to it</source>
        <translation>
            <numerusform>{premises} entkräftet den Schluss darauf</numerusform>
            <numerusform>{premises} entkräften den Schluss darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} undercut(s|) the step to {statement}</source>
        <translation>
            <numerusform>{premises} entkräftet den Schluss auf {statement}</numerusform>
            <numerusform>{premises} entkräften den Schluss auf {statement}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} speak(s|) against it</source>
        <translation>
            <numerusform>{premises} spricht dagegen</numerusform>
            <numerusform>{premises} sprechen dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} undermine(s|) {statement}</source>
        <translation>
            <numerusform>{premises} untergräbt {statement}</numerusform>
            <numerusform>{premises} untergraben {statement}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} answer(s|) an objection</source>
        <translation>
            <numerusform>{premises} antwortet auf einen Einwand</numerusform>
            <numerusform>{premises} antworten auf einen Einwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(|s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(|s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(|s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(|s)</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} claim(|s)</source>
        <translation>
            <numerusform>eine Behauptung</numerusform>
            <numerusform>{count} Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(|s) of evidence</source>
        <translation>
            <numerusform>ein Beleg</numerusform>
            <numerusform>{count} Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} step(|s)</source>
        <translation>
            <numerusform>ein Schritt</numerusform>
            <numerusform>{count} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} objection(|s)</source>
        <translation>
            <numerusform>ein Einwand</numerusform>
            <numerusform>{count} Einwände</numerusform>
        </translation>
    </message>
    <message>
        <source>Argument map</source>
        <extracomment>How far (px of the map) an arrow key with Alt moves a box, and with Shift as well. Radius (px of the screen) of the handle on a box, and of the place that takes hold of an arrow&apos;s head.
----------
What argmap calls a part of a map; Qt&apos;s name for any picture. Bytes of a map, and characters and lines of a text, that can be pasted: more was copied by mistake. Pictures are made at twice the size of the screen, unless a side would have more px than this.</extracomment>
        <translation>Argumentkarte</translation>
    </message>
    <message>
        <source>nothing under this</source>
        <extracomment>Steps that stay within their premises look like what they lead from, not like an inference.</extracomment>
        <translation>nichts darunter</translation>
    </message>
    <message>
        <source>Main conclusion</source>
        <extracomment>Font sizes in px: a conclusion&apos;s words, other words, everything small. Room inside a box, left and right of the words, above and below them, and for the sign before the header. Height of the course of bricks under a claim, and of the base that evidence stands on. How far a hexagon&apos;s points stick out, and how much of a corner an objection lacks.</extracomment>
        <translation>Hauptthese</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>Least width of the fields in px of the screen, and least and greatest size of what is written, at 100 %.
----------
What is dragged when marked words are: where they begin and end, and of which text.</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Objection undercuts</source>
        <translation>Einwand entkräftet</translation>
    </message>
    <message>
        <source>Objection undermines</source>
        <translation>Einwand untergräbt</translation>
    </message>
    <message>
        <source>Objection rebuts</source>
        <translation>Einwand widerspricht</translation>
    </message>
    <message>
        <source>Objection answers</source>
        <translation>Einwand antwortet</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>hat Bestand</translation>
    </message>
    <message>
        <source>answered: it falls</source>
        <translation>beantwortet: fällt weg</translation>
    </message>
    <message>
        <source>shown by evidence</source>
        <translation>durch Belege gezeigt</translation>
    </message>
    <message>
        <source>nothing supports it</source>
        <translation>nichts stützt sie</translation>
    </message>
    <message>
        <source>Step, shown by evidence</source>
        <translation>Schritt, durch Belege gezeigt</translation>
    </message>
    <message>
        <source>Step, follows strictly</source>
        <translation>Schritt, folgt zwingend</translation>
    </message>
    <message>
        <source>It reaches evidence.</source>
        <translation>Der Schritt ist belegt.</translation>
    </message>
    <message>
        <source>It reaches evidence in part.</source>
        <translation>Der Schritt ist zum Teil belegt.</translation>
    </message>
    <message>
        <source>It reaches no evidence.</source>
        <translation>Der Schritt ist nicht belegt.</translation>
    </message>
    <message>
        <source>It is out of play.</source>
        <translation>Er zählt nicht mit.</translation>
    </message>
    <message>
        <source>Objection, undercuts the step to {what}, {state}.</source>
        <translation>Einwand, entkräftet den Schluss auf {what}, {state}.</translation>
    </message>
    <message>
        <source>Objection, undermines {what}, {state}.</source>
        <translation>Einwand, untergräbt {what}, {state}.</translation>
    </message>
    <message>
        <source>Objection, rebuts {what}, {state}.</source>
        <translation>Einwand, widerspricht {what}, {state}.</translation>
    </message>
    <message>
        <source>Objection, answers the objection {what}, {state}.</source>
        <translation>Einwand, antwortet auf den Einwand {what}, {state}.</translation>
    </message>
    <message>
        <source>answered, it falls</source>
        <translation>beantwortet, fällt weg</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>out of play</source>
        <translation>zählt nicht mit</translation>
    </message>
    <message>
        <source>Contested.</source>
        <translation>Umstritten.</translation>
    </message>
    <message>
        <source>Main conclusion, {footing}: {words}</source>
        <translation>Hauptthese, {footing}: {words}</translation>
    </message>
    <message>
        <source>Assumption, {footing}: {words}</source>
        <translation>Annahme, {footing}: {words}</translation>
    </message>
    <message>
        <source>Claim, {footing}: {words}</source>
        <translation>Behauptung, {footing}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>inferred, %n step(|s) from evidence</source>
        <translation>
            <numerusform>erschlossen, %n Schritt von Belegen entfernt</numerusform>
            <numerusform>erschlossen, %n Schritte von Belegen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>Evidence, {details}: {words}</source>
        <translation>Beleg, {details}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{step}, to {claim}, from %n premise(|s).</source>
        <translation>
            <numerusform>{step}, auf {claim}, aus %n Prämisse.</numerusform>
            <numerusform>{step}, auf {claim}, aus %n Prämissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>nothing is written here yet</source>
        <translation>hier steht noch nichts</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message numerus="yes">
        <source>+%n beneath</source>
        <comment>boxes that are folded away</comment>
        <translation>
            <numerusform>+%n darunter</numerusform>
            <numerusform>+%n darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>if: {warrant}</source>
        <translation>wenn: {warrant}</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Nothing under it</source>
        <translation>Nichts darunter</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>This id is taken</source>
        <translation>Diese Kennung ist vergeben</translation>
    </message>
    <message>
        <source>Choose another id for the new record.</source>
        <translation>Wählen Sie für den neuen Eintrag eine andere Kennung.</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself</source>
        <translation>Eine Behauptung kann kein Grund für sich selbst sein</translation>
    </message>
    <message>
        <source>Choose another premise or conclusion.</source>
        <translation>Wählen Sie eine andere Prämisse oder These.</translation>
    </message>
    <message>
        <source>A statement cannot object to itself</source>
        <translation>Eine Aussage kann kein Einwand gegen sich selbst sein</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>It has no premises</source>
        <translation>Es fehlen die Prämissen</translation>
    </message>
    <message>
        <source>Name at least one statement as a premise.</source>
        <translation>Nennen Sie mindestens eine Aussage als Prämisse.</translation>
    </message>
    <message>
        <source>Evidence takes no reasons</source>
        <translation>Ein Beleg braucht keine Gründe</translation>
    </message>
    <message>
        <source>Give the reason to a claim that this evidence supports, or turn the evidence into a claim first.</source>
        <translation>Geben Sie den Grund einer Behauptung, die dieser Beleg stützt, oder machen Sie den Beleg zuerst zu einer Behauptung.</translation>
    </message>
    <message>
        <source>No file can hold this: {reason}</source>
        <translation>Keine Datei kann dies aufnehmen: {reason}</translation>
    </message>
    <message>
        <source>The conclusion is a premise of this step</source>
        <translation>Die These ist eine Prämisse dieses Schritts</translation>
    </message>
    <message>
        <source>Choose another claim.</source>
        <translation>Wählen Sie eine andere Behauptung.</translation>
    </message>
    <message>
        <source>A step leads to a claim</source>
        <translation>Ein Schritt führt zu einer Behauptung</translation>
    </message>
    <message>
        <source>An objection cannot attack itself</source>
        <translation>Ein Einwand kann sich nicht gegen sich selbst richten</translation>
    </message>
    <message>
        <source>This statement is part of the step already</source>
        <translation>Diese Aussage gehört schon zu dem Schritt</translation>
    </message>
    <message>
        <source>Choose another premise.</source>
        <translation>Wählen Sie eine andere Prämisse.</translation>
    </message>
    <message>
        <source>{premise} is not a premise of it</source>
        <translation>{premise} ist keine Prämisse davon</translation>
    </message>
    <message>
        <source>This step has one premise</source>
        <translation>Dieser Schritt hat nur eine Prämisse</translation>
    </message>
    <message>
        <source>There is nothing to split.</source>
        <translation>Es gibt nichts zu trennen.</translation>
    </message>
    <message>
        <source>These steps lead to different conclusions</source>
        <translation>Diese Schritte führen zu verschiedenen Thesen</translation>
    </message>
    <message>
        <source>Join steps into one and the same claim.</source>
        <translation>Verbinden Sie nur Schritte, die zu derselben Behauptung führen.</translation>
    </message>
    <message>
        <source>A statement is not its own duplicate</source>
        <translation>Eine Aussage ist nicht ihr eigenes Doppel</translation>
    </message>
    <message>
        <source>This is {kind}, the other is {kept}</source>
        <translation>Dies ist {kind}, das andere ist {kept}</translation>
    </message>
    <message>
        <source>Merge claims with claims and evidence with evidence.</source>
        <translation>Führen Sie Behauptungen mit Behauptungen und Belege mit Belegen zusammen.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a map</source>
        <translation>Die Datei ist zu tief verschachtelt, um eine Karte zu sein</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Der Text ist nicht in UTF-8 gespeichert</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Die Datei bricht mittendrin ab</translation>
    </message>
    <message>
        <source>Look for a whole copy.</source>
        <translation>Suchen Sie nach einer vollständigen Kopie.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}</source>
        <translation>Dies ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>This is JSON, but no argmap map</source>
        <translation>Dies ist JSON, aber keine Karte von argmap</translation>
    </message>
    <message>
        <source>{file}, record {id}</source>
        <translation>{file}, Eintrag {id}</translation>
    </message>
    <message>
        <source>A record of kind {kind} has no field `{field}`</source>
        <translation>Ein Eintrag der Art {kind} hat kein Feld `{field}`</translation>
    </message>
    <message>
        <source>`{field}` is not known here</source>
        <translation>`{field}` ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The field `{field}` is missing in a record of kind {kind}</source>
        <translation>Das Feld `{field}` fehlt in einem Eintrag der Art {kind}</translation>
    </message>
    <message>
        <source>The field `{field}` is missing</source>
        <translation>Das Feld `{field}` fehlt</translation>
    </message>
    <message>
        <source>There is no kind of record called {name}</source>
        <translation>Es gibt keine Art von Eintrag namens {name}</translation>
    </message>
    <message>
        <source>`{field}` is no id: one to 200 characters without spaces</source>
        <translation>`{field}` ist keine Kennung: ein bis 200 Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>`{field}`: expected {wanted}, got {held}</source>
        <translation>`{field}`: erwartet wird {wanted}, gefunden wurde {held}</translation>
    </message>
    <message>
        <source>Expected {wanted}, got {held}</source>
        <translation>Erwartet wird {wanted}, gefunden wurde {held}</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Ist {name} gemeint?</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>Known are {names}. What other programs add belongs in `extra`.</source>
        <translation>Bekannt sind {names}. Was andere Programme hinzufügen, gehört in `extra`.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>A map of 100,000 statements takes about 22 MB; more than this is not a map. Seconds to wait before each new try: on Windows a virus scanner may hold a file for a moment. Seconds after which a file in the making belongs to nobody, wherever it was begun.</extracomment>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than a map can be ({limit} MB)</source>
        <translation>Die Datei ist größer, als eine Karte sein kann ({limit} MB)</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation>Die Datei lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Choose another place; nothing was changed.</source>
        <translation>Wählen Sie einen anderen Ort; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file holds more lists and objects than a map can</source>
        <extracomment>From a version to the next: a function that rewrites the envelope as plain JSON values. Brackets in a file; a map of 100,000 statements has about 400,000, and each costs some 100 bytes of memory.</extracomment>
        <translation>Die Datei enthält mehr Listen und Objekte, als eine Karte haben kann</translation>
    </message>
    <message>
        <source>A map says {format}.</source>
        <translation>In einer Karte steht {format}.</translation>
    </message>
    <message>
        <source>Use {what}.</source>
        <translation>Möglich ist: {what}.</translation>
    </message>
    <message>
        <source>`version` is no version of the argmap format</source>
        <translation>`version` ist keine Version des Formats von argmap</translation>
    </message>
    <message>
        <source>This map was saved by a newer argmap (format {version}; this one reads up to {known})</source>
        <translation>Diese Karte hat ein neueres argmap gespeichert (Format {version}; dieses liest bis {known})</translation>
    </message>
    <message>
        <source>Update argmap to open it.</source>
        <translation>Aktualisieren Sie argmap, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Sections that are not known here</source>
        <extracomment>Weighing by which each premise counts by itself, and that by which they count together, as in every step. What in a scheme makes arguments of it, rather than weighing those that the file has.</extracomment>
        <translation>Abschnitte, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>Weights that have to be worked out</source>
        <translation>Gewichte, die erst berechnet werden müssten</translation>
    </message>
    <message>
        <source>Title and notes of the file</source>
        <extracomment>What is said about the file, or worked out from it, and not part of the argument graph.</extracomment>
        <translation>Titel und Notizen der Datei</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Labels that are expected</source>
        <translation>Erwartete Bewertungen</translation>
    </message>
    <message>
        <source>It has sections like `statements` and `arguments`.</source>
        <translation>Sie hat Abschnitte wie `statements` und `arguments`.</translation>
    </message>
    <message>
        <source>This is YAML, but no argument graph of Carneades</source>
        <translation>Das ist YAML, aber kein Argumentgraph von Carneades</translation>
    </message>
    <message>
        <source>Paragraphs that nothing is tied to</source>
        <extracomment>Theses that are no statements here: running text, and the conclusions of objections. The names of what bears on something, and of the assumptions that steps hold. What bears on an argument without premises bears on what that argument does.</extracomment>
        <translation>Absätze, an denen nichts hängt</translation>
    </message>
    <message>
        <source>This step holds</source>
        <translation>Dieser Schritt gilt</translation>
    </message>
    <message>
        <source>{argument}, premise {number}</source>
        <translation>{argument}, Prämisse {number}</translation>
    </message>
    <message>
        <source>Premises that no step uses</source>
        <translation>Prämissen, die kein Schritt braucht</translation>
    </message>
    <message>
        <source>Undercuts of arguments that do several things, now attacks on the whole</source>
        <translation>Entkräftungen von Argumenten, die mehreres tun, jetzt Angriffe auf das Ganze</translation>
    </message>
    <message>
        <source>Headings of no group</source>
        <translation>Überschriften ohne Gruppe</translation>
    </message>
    <message>
        <source>Statements that are taken for granted, now marked as assumptions</source>
        <translation>Aussagen, die als gegeben gelten, jetzt als Annahmen markiert</translation>
    </message>
    <message>
        <source>Weights that are no number from 0 to 1</source>
        <translation>Gewichte, die keine Zahl von 0 bis 1 sind</translation>
    </message>
    <message>
        <source>Issues with fewer than two positions</source>
        <translation>Streitfragen mit weniger als zwei Positionen</translation>
    </message>
    <message>
        <source>Issues with too many positions</source>
        <translation>Streitfragen mit zu vielen Positionen</translation>
    </message>
    <message>
        <source>Proof standards</source>
        <translation>Beweismaßstäbe</translation>
    </message>
    <message>
        <source>Rules that make arguments</source>
        <translation>Regeln, die Argumente erzeugen</translation>
    </message>
    <message>
        <source>Rules that make issues</source>
        <translation>Regeln, die Streitfragen erzeugen</translation>
    </message>
    <message>
        <source>Sentences for predicates that no statement needs</source>
        <translation>Sätze für Prädikate, die keine Aussage braucht</translation>
    </message>
    <message>
        <source>Fields that a map has no place for</source>
        <translation>Felder, für die eine Karte keinen Platz hat</translation>
    </message>
    <message>
        <source>The key `{key}` stands twice</source>
        <extracomment>How deeply lists and tables may lie within each other; a map needs five.</extracomment>
        <translation>Der Schlüssel `{key}` steht zweimal da</translation>
    </message>
    <message>
        <source>`{key}` is neither a text nor a table of fields</source>
        <translation>`{key}` ist weder ein Text noch eine Tabelle von Feldern</translation>
    </message>
    <message>
        <source>`{key}` lists something without an `id`</source>
        <translation>`{key}` nennt etwas ohne `id`</translation>
    </message>
    <message>
        <source>`{key}` is no table of names and what they stand for</source>
        <translation>`{key}` ist keine Tabelle von Namen und dem, wofür sie stehen</translation>
    </message>
    <message>
        <source>`{key}` is no list of names</source>
        <translation>`{key}` ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>It opens {suffixes}.</source>
        <translation>Öffnen lässt sich: {suffixes}.</translation>
    </message>
    <message>
        <source>This is no map that argmap knows</source>
        <translation>Dies ist keine Karte, die argmap kennt</translation>
    </message>
    <message>
        <source>argmap does not write {suffix}</source>
        <translation>argmap schreibt kein {suffix}</translation>
    </message>
    <message>
        <source>argmap map</source>
        <extracomment>Whether a file with another suffix may be one, by its content.</extracomment>
        <translation>argmap-Karte</translation>
    </message>
    <message>
        <source>xAIF of OVA 3</source>
        <translation>xAIF (OVA 3)</translation>
    </message>
    <message>
        <source>OVA 2</source>
        <translation>OVA 2</translation>
    </message>
    <message>
        <source>Argdown</source>
        <extracomment>All formats; of those with the same suffix, the one that asks for more in the content comes first.</extracomment>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>AIF of AIFdb</source>
        <translation>AIF (AIFdb)</translation>
    </message>
    <message>
        <source>SADFace</source>
        <translation>SADFace</translation>
    </message>
    <message>
        <source>brat annotations</source>
        <translation>brat-Annotationen</translation>
    </message>
    <message>
        <source>argument graph of microtexts</source>
        <translation>Argumentgraph der Microtexts</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Kialo discussion</source>
        <translation>Kialo-Diskussion</translation>
    </message>
    <message>
        <source>Carneades</source>
        <translation>Carneades</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>Gliederung (Markdown)</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>OPML-Gliederung</translation>
    </message>
    <message>
        <source>JSON Canvas (Obsidian)</source>
        <translation>JSON Canvas (Obsidian)</translation>
    </message>
    <message>
        <source>GraphML (yEd, Gephi)</source>
        <translation>GraphML (yEd, Gephi)</translation>
    </message>
    <message>
        <source>Graphviz (DOT)</source>
        <translation>Graphviz (DOT)</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
        <source>A map cannot be saved as {suffix}</source>
        <extracomment>Suffixes of files that often are no map at all, so that their content has to look like one.</extracomment>
        <translation>Eine Karte lässt sich nicht als {suffix} speichern</translation>
    </message>
    <message>
        <source>A map cannot be saved as a file without a suffix</source>
        <translation>Eine Karte lässt sich nicht als Datei ohne Endung speichern</translation>
    </message>
    <message>
        <source>Save it as .argmap; files of other programs are exported.</source>
        <translation>Speichern Sie sie als .argmap; Dateien anderer Programme werden exportiert.</translation>
    </message>
    <message>
        <source>The map holds something that is nested too deeply to be written</source>
        <translation>Die Karte enthält etwas, das zu tief verschachtelt ist, um geschrieben zu werden</translation>
    </message>
    <message>
        <source>argmap does not write files without a suffix</source>
        <translation>argmap schreibt keine Dateien ohne Endung</translation>
    </message>
    <message>
        <source>There is no such format here: {name}</source>
        <translation>Dieses Format gibt es hier nicht: {name}</translation>
    </message>
    <message>
        <source>Among files that end in {suffix} it knows {titles}.</source>
        <translation>Von Dateien, die auf {suffix} enden, kennt es {titles}.</translation>
    </message>
    <message>
        <source>This does not look like a map that argmap knows</source>
        <translation>Das sieht nicht wie eine Karte aus, die argmap kennt</translation>
    </message>
    <message>
        <source>Two records have this id</source>
        <translation>Zwei Einträge haben diese Kennung</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einem davon eine andere Kennung.</translation>
    </message>
    <message>
        <source>This is {kind}, and {wanted} is needed</source>
        <translation>Dies ist {kind}, gebraucht wird {wanted}</translation>
    </message>
    <message>
        <source>This change was made for another state of the record</source>
        <translation>Diese Änderung gehört zu einem anderen Stand des Eintrags</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The second change does not begin where the first ends</source>
        <translation>Die zweite Änderung beginnt nicht dort, wo die erste endet</translation>
    </message>
    <message>
        <source>`extra` is nested too deeply: {count} lists and objects within each other are the most</source>
        <extracomment>How deeply lists and objects may lie within each other in `extra`, itself counted: every format has to hold it.</extracomment>
        <translation>`extra` ist zu tief verschachtelt: höchstens {count} Listen und Objekte ineinander</translation>
    </message>
    <message>
        <source>Take out of it what no program needs, or write it as text.</source>
        <translation>Nehmen Sie heraus, was kein Programm braucht, oder schreiben Sie es als Text.</translation>
    </message>
    <message>
        <source>This source is its own origin</source>
        <translation>Diese Quelle ist ihr eigener Ursprung</translation>
    </message>
    <message>
        <source>Remove `origin` from one of the sources.</source>
        <translation>Entfernen Sie `origin` bei einer der Quellen.</translation>
    </message>
    <message>
        <source>The excerpt ends ({end}) before it starts ({start})</source>
        <translation>Der Auszug endet ({end}), bevor er beginnt ({start})</translation>
    </message>
    <message>
        <source>Keep one of the placements.</source>
        <translation>Behalten Sie einen der Plätze.</translation>
    </message>
    <message>
        <source>{box} is placed twice</source>
        <translation>{box} hat zwei Plätze</translation>
    </message>
    <message>
        <source>`{field}` names {id}, which is not in the map</source>
        <translation>`{field}` nennt {id}, doch das fehlt in der Karte</translation>
    </message>
    <message>
        <source>Evidence stands for itself; give the reason to a claim that the evidence supports.</source>
        <translation>Ein Beleg steht für sich selbst; geben Sie den Grund einer Behauptung, die der Beleg stützt.</translation>
    </message>
    <message>
        <source>`{field}` names {id}, which is of kind {kind}; it must be {wanted}</source>
        <translation>`{field}` nennt {id}, einen Eintrag der Art {kind}; es muss {wanted} sein</translation>
    </message>
    <message>
        <source>It names a premise twice</source>
        <translation>Eine Prämisse ist zweimal genannt</translation>
    </message>
    <message>
        <source>`roles` names {id}, which is not a premise of this step</source>
        <translation>`roles` nennt {id}, aber das ist keine Prämisse dieses Schritts</translation>
    </message>
    <message>
        <source>Use mode inference or entailment, or a piece of evidence as premise.</source>
        <translation>Möglich ist `mode` inference oder entailment oder ein Beleg als Prämisse.</translation>
    </message>
    <message>
        <source>An attestation rests on evidence alone, and {id} is a claim</source>
        <translation>Eine Bezeugung (attestation) beruht allein auf Belegen, und {id} ist eine Behauptung</translation>
    </message>
    <message>
        <source>`strength` is {strength}; it must lie between 0 and 1</source>
        <translation>`strength` ist {strength}; es muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>This group has no members</source>
        <translation>Diese Gruppe ist leer</translation>
    </message>
    <message>
        <source>Name at least one box, or remove the group.</source>
        <translation>Nennen Sie mindestens einen Kasten, oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Ein Mitglied ist zweimal genannt</translation>
    </message>
    <message>
        <source>{box} is also in the group {group}</source>
        <translation>{box} ist auch in der Gruppe {group}</translation>
    </message>
    <message>
        <source>Take it out of one of the groups.</source>
        <translation>Nehmen Sie den Kasten aus einer der Gruppen heraus.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>an excerpt</source>
        <translation>ein Auszug</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>The same within a sentence.</extracomment>
        <translation>ein Beleg</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>an inference</source>
        <translation>ein Schluss</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>ein Einwand</translation>
    </message>
    <message>
        <source>a placement</source>
        <translation>ein Platz</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>evidenced</source>
        <translation>durch Belege gezeigt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>ungestützt</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>nur behauptet</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>zirkulär</translation>
    </message>
    <message>
        <source>A picture of the argument map “{title}”: {counts}.</source>
        <extracomment>Characters of a conclusion that the words for a picture repeat.</extracomment>
        <translation>Ein Bild der Argumentkarte „{title}“: {counts}.</translation>
    </message>
    <message>
        <source>At the top: {conclusions}.</source>
        <translation>Zuoberst: {conclusions}.</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>{count} inference(|s) deep</source>
        <translation>
            <numerusform>einen Schluss tief</numerusform>
            <numerusform>{count} Schlüsse tief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} show(s|) {claim}</source>
        <translation>
            <numerusform>{premises} zeigt {claim}</numerusform>
            <numerusform>{premises} zeigen {claim}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{premises} entail(s|) {claim}</source>
        <translation>
            <numerusform>Aus {premises} folgt zwingend {claim}</numerusform>
            <numerusform>Aus {premises} folgt zwingend {claim}</numerusform>
        </translation>
    </message>
    <message>
        <source>{premises} to {claim}</source>
        <translation>Von {premises} auf {claim}</translation>
    </message>
    <message>
        <source>It takes for granted: “{warrant}”.</source>
        <translation>Das setzt voraus: „{warrant}“.</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Drag to move the map; turn the wheel or pinch to make it larger. +, −, 0 and the arrows do so too.</source>
        <translation>Ziehen verschiebt die Karte; Rad oder Spreizen macht sie größer. +, −, 0 und die Pfeile tun das auch.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gefunden: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>mentioned again</source>
        <translation>noch einmal genannt</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Sources and articles</source>
        <translation>Quellen und Artikel</translation>
    </message>
    <message>
        <source>id: {id}</source>
        <translation>Kennung: {id}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The whole map. Its parts stand below, with the conclusions, where they can be read.</source>
        <translation>Die ganze Karte. Ihre Teile stehen unten bei den Thesen, wo sie sich lesen lassen.</translation>
    </message>
    <message>
        <source>A picture of what {conclusion} rests on. {explanation}</source>
        <translation>Ein Bild dessen, worauf {conclusion} beruht. {explanation}</translation>
    </message>
    <message>
        <source>What it rests on: the upper part, as much as can be read</source>
        <translation>Worauf es beruht: der obere Teil, soweit er sich lesen lässt</translation>
    </message>
    <message>
        <source>Inferences and steps it cannot do without</source>
        <translation>Schlüsse und Schritte, ohne die es nicht geht</translation>
    </message>
    <message>
        <source>Evidence beneath it</source>
        <translation>Belege darunter</translation>
    </message>
    <message>
        <source>Named sources</source>
        <translation>Genannte Quellen</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} px is too large</source>
        <extracomment>Pixels of the largest picture: more would take over 1 GB of memory.</extracomment>
        <translation>Ein Bild von {width} x {height} Pixeln ist zu groß</translation>
    </message>
    <message>
        <source>Use a smaller scale, or SVG or PDF instead.</source>
        <translation>Wählen Sie einen kleineren Maßstab oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is no memory for a picture of {width} x {height} px</source>
        <translation>Der Speicher reicht nicht für ein Bild von {width} x {height} Pixeln</translation>
    </message>
    <message>
        <source>Use a smaller scale.</source>
        <translation>Wählen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
        <source>Qt could not make a PNG of this picture</source>
        <translation>Qt konnte aus diesem Bild kein PNG machen</translation>
    </message>
    <message>
        <source>Try SVG or PDF.</source>
        <translation>Versuchen Sie es mit SVG oder PDF.</translation>
    </message>
    <message>
        <source>Qt could not make a PDF of this picture</source>
        <translation>Qt konnte aus diesem Bild kein PDF machen</translation>
    </message>
    <message>
        <source>Try SVG or PNG.</source>
        <translation>Versuchen Sie es mit SVG oder PNG.</translation>
    </message>
    <message>
        <source>What somebody puts forward.</source>
        <translation>Was jemand vorbringt.</translation>
    </message>
    <message>
        <source>A claim that the article is about.</source>
        <translation>Eine Behauptung, um die es im Artikel geht.</translation>
    </message>
    <message>
        <source>A claim that nobody states, but that an argument needs.</source>
        <translation>Eine Behauptung, die niemand ausspricht, die ein Argument aber braucht.</translation>
    </message>
    <message>
        <source>Something that can be checked: an event, a quotation, a statistic, a document, a report.</source>
        <translation>Etwas, das sich überprüfen lässt: ein Ereignis, ein Zitat, eine Statistik, ein Dokument, ein Bericht.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>It takes for granted that</source>
        <translation>Vorausgesetzt wird, dass</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Who or what stands behind evidence. A broken base under evidence: no source is named.</source>
        <translation>Wer oder was hinter einem Beleg steht. Ein unterbrochener Sockel unter einem Beleg: Es ist keine Quelle genannt.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>A step that goes beyond its premises; the scheme says of what sort it is.</source>
        <translation>Ein Schritt, der über seine Prämissen hinausgeht; das Schema sagt, von welcher Art er ist.</translation>
    </message>
    <message>
        <source>Nothing leads to this claim yet</source>
        <translation>Zu dieser Behauptung führt noch nichts</translation>
    </message>
    <message>
        <source>Add a reason first; then others can be linked to it.</source>
        <translation>Fügen Sie zuerst einen Grund hinzu; dann lassen sich weitere mit ihm verbinden.</translation>
    </message>
    <message>
        <source>Add a conclusion</source>
        <translation>These hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <extracomment>Where the keys of a mouse that say &quot;back&quot; and &quot;forward&quot; lead.</extracomment>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New claim</source>
        <translation>&amp;Neue Behauptung</translation>
    </message>
    <message>
        <source>Begin a claim that hangs on nothing yet; the first one is the main conclusion</source>
        <translation>Eine Behauptung beginnen, die noch an nichts hängt; die erste ist die Hauptthese</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Add a reason below, as a step of its own</source>
        <translation>Darunter einen Grund hinzufügen, als eigenen Schritt</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Linked reason</source>
        <translation>&amp;Verbundener Grund</translation>
    </message>
    <message>
        <source>Add a reason below that is needed together with the one that is there</source>
        <translation>Darunter einen Grund hinzufügen, der zusammen mit dem vorhandenen gebraucht wird</translation>
    </message>
    <message>
        <source>Add a linked reason</source>
        <translation>Verbundenen Grund hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>Add evidence below, from which this is inferred</source>
        <translation>Darunter einen Beleg hinzufügen, aus dem dies erschlossen wird</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;vidence that shows it</source>
        <translation>Beleg, der es &amp;zeigt</translation>
    </message>
    <message>
        <source>Add evidence below that shows this as it stands, without any inference</source>
        <translation>Darunter einen Beleg hinzufügen, der dies so zeigt, wie es dasteht, ganz ohne Schluss</translation>
    </message>
    <message>
        <source>&amp;Objection</source>
        <translation>&amp;Einwand</translation>
    </message>
    <message>
        <source>Add an objection: to a claim, to evidence, to a step, or to another objection</source>
        <translation>Einen Einwand hinzufügen: gegen eine Behauptung, einen Beleg, einen Schritt oder einen anderen Einwand</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Premise beside it</source>
        <translation>&amp;Prämisse daneben</translation>
    </message>
    <message>
        <source>Add a premise that the same step needs as well</source>
        <translation>Eine Prämisse hinzufügen, die derselbe Schritt auch braucht</translation>
    </message>
    <message>
        <source>Add a premise</source>
        <translation>Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prämisse</translation>
    </message>
    <message>
        <source>&amp;Assumption of the step</source>
        <translation>&amp;Annahme des Schritts</translation>
    </message>
    <message>
        <source>Add what the step needs and the author does not state</source>
        <translation>Hinzufügen, was der Schritt braucht und der Autor nicht ausspricht</translation>
    </message>
    <message>
        <source>Add an assumption</source>
        <translation>Annahme hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Sibling</source>
        <translation>&amp;Weiteres der gleichen Art</translation>
    </message>
    <message>
        <source>Add another of the same kind, for or against the same thing</source>
        <translation>Noch einen Kasten der gleichen Art hinzufügen, für oder gegen dasselbe</translation>
    </message>
    <message>
        <source>Add a sibling</source>
        <translation>Weiteres der gleichen Art hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Conclusion above</source>
        <translation>&amp;These darüber</translation>
    </message>
    <message>
        <source>Add what is concluded from the selected statement, or from several together</source>
        <translation>Hinzufügen, was aus der ausgewählten Aussage oder aus mehreren zusammen folgt</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>Ver&amp;knüpfen mit…</translation>
    </message>
    <message>
        <source>Choose with the arrow keys what this shall support or speak against; Enter links</source>
        <translation>Mit den Pfeiltasten wählen, was hierdurch gestützt oder angegriffen werden soll; die Eingabetaste verknüpft</translation>
    </message>
    <message>
        <source>&amp;Draft from the article…</source>
        <translation>Ent&amp;wurf aus dem Artikel…</translation>
    </message>
    <message>
        <source>Let argmap suggest claims, evidence and steps from the article, to accept or reject one by one</source>
        <translation>argmap Behauptungen, Belege und Schritte aus dem Artikel vorschlagen lassen, die einzeln angenommen oder abgelehnt werden</translation>
    </message>
    <message>
        <source>What a step starts from. Premises of one step are needed together.</source>
        <translation>Wovon ein Schritt ausgeht. Die Prämissen eines Schritts werden zusammen gebraucht.</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Schlussregel</translation>
    </message>
    <message>
        <source>The rule that would allow a step, often unstated: “if …”.</source>
        <translation>Die Regel, die einen Schritt erlauben würde, oft unausgesprochen: „Wenn …“.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>A word by which the author takes something back: suggests, possibly.</source>
        <translation>Ein Wort, mit dem sich der Autor nicht ganz festlegt: „deutet darauf hin“, „womöglich“.</translation>
    </message>
    <message>
        <source>Evidence shows the claim as it stands, or it follows strictly from what is shown.</source>
        <translation>Belege zeigen die Behauptung so, wie sie dasteht, oder sie folgt zwingend aus dem, was gezeigt ist.</translation>
    </message>
    <message>
        <source>Reached from evidence by at least one inference.</source>
        <translation>Von Belegen aus durch mindestens einen Schluss erreicht.</translation>
    </message>
    <message>
        <source>Every way to it needs a bare assertion, or assumptions alone.</source>
        <translation>Jeder Weg dorthin braucht eine bloße Behauptung, oder er geht allein von Annahmen aus.</translation>
    </message>
    <message>
        <source>Every way to support it leads back to itself.</source>
        <translation>Jeder Weg, die Behauptung zu stützen, führt zu ihr selbst zurück.</translation>
    </message>
    <message>
        <source>Cannot do without</source>
        <translation>Ohne das geht es nicht</translation>
    </message>
    <message>
        <source>A step or leaf that every way to the conclusion uses.</source>
        <translation>Ein Schritt oder Ausgangspunkt, den jeder Weg zu der These benutzt.</translation>
    </message>
    <message>
        <source>It rebuts a claim, undermines a premise, undercuts a step, or answers another objection.</source>
        <translation>Er widerspricht einer Behauptung, untergräbt eine Prämisse, entkräftet einen Schluss oder antwortet auf einen anderen Einwand.</translation>
    </message>
    <message>
        <source>Footing</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Step: inference</source>
        <translation>Schritt: Schluss</translation>
    </message>
    <message>
        <source>Step: follows strictly</source>
        <translation>Schritt: folgt zwingend</translation>
    </message>
    <message>
        <source>Step: evidence shows it</source>
        <translation>Schritt: Beleg zeigt es</translation>
    </message>
    <message>
        <source>Only what rests on inference</source>
        <translation>Nur was auf Schlüssen beruht</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Den Rest ausblenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close the filter (Esc)</source>
        <translation>Filter schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Filter schließen</translation>
    </message>
    <message>
        <source>Only what an objection that does not fall puts in doubt</source>
        <translation>Nur was ein Einwand, der Bestand hat, in Zweifel zieht</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Abgeschwächt</translation>
    </message>
    <message>
        <source>Not hedged</source>
        <translation>Nicht abgeschwächt</translation>
    </message>
    <message>
        <source>Choose what to look at; everything else is dimmed.</source>
        <translation>Wählen Sie, was Sie sehen möchten; alles andere wird abgedunkelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} boxes rest(s|) on inference alone.</source>
        <translation>
            <numerusform>%n von {all} Kästen beruht allein auf Schlüssen.</numerusform>
            <numerusform>%n von {all} Kästen beruhen allein auf Schlüssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is no longer in the map</source>
        <translation>was nicht mehr in der Karte ist</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} boxes pass(es|): {what}.</source>
        <translation>
            <numerusform>%n von {all} Kästen passt: {what}.</numerusform>
            <numerusform>%n von {all} Kästen passen: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An objection that is not itself answered speaks against it, or against what it cannot do without.</source>
        <translation>Ein Einwand, der selbst nicht beantwortet ist, spricht dagegen oder gegen etwas, ohne das es nicht geht.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>PNG, for slides and web pages</source>
        <translation>PNG, für Folien und Webseiten</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, für Papier</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The room of a sign before a line: px, as in the window.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>A theme that differs from the plain one in nothing but how heavy it makes lines.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>To what it rests on</source>
        <translation>Zu dem, worauf es beruht</translation>
    </message>
    <message>
        <source>Scripts are switched off in this browser: it shows the map, but not what a conclusion rests on.</source>
        <translation>In diesem Browser sind Skripte abgeschaltet: Er zeigt die Karte, aber nicht, worauf eine These beruht.</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <extracomment>The colours of a page that leaves them to its reader&apos;s device. Scales in %; px of the longer side that a picture has to begin with at most.</extracomment>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Web page, to click through</source>
        <translation>Webseite zum Durchklicken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dateityp</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>M&amp;aßstab</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As the reader’s device</source>
        <translation>Wie das Gerät der Lesenden</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to point at.</source>
        <translation>Nichts, worauf hinzuweisen wäre.</translation>
    </message>
    <message>
        <source>This map is empty.</source>
        <translation>Diese Karte ist leer.</translation>
    </message>
    <message>
        <source>Select a conclusion to see what it rests on.</source>
        <translation>Wählen Sie eine These, um zu sehen, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Main conclusions</source>
        <extracomment>Paints a picture as a PNG of so many px for each px of the map. Px to the point on paper, 300 to the inch; px for each px of the map, to look closer on a screen; px of a picture. Points that a line of the title, and all else above the picture of the map, take; and their share of the page. How many conclusions have a picture: a report with more of them is looked up rather than read. The shares of the page that the columns of the table of evidence take.</extracomment>
        <translation>Hauptthesen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>How each thing that a format may not keep is called in a report.
----------
A link to a website that is its own plain words: without a user&apos;s name before the host, and in ASCII throughout. How many sources are named that one has it from, through each other: a reader wants to know the first ones.</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <translation>Texte von Artikeln</translation>
    </message>
    <message>
        <source>Addresses of articles</source>
        <translation>Adressen von Artikeln</translation>
    </message>
    <message>
        <source>Dates of articles</source>
        <translation>Daten von Artikeln</translation>
    </message>
    <message>
        <source>Suggestions that were turned down</source>
        <translation>Abgelehnte Vorschläge</translation>
    </message>
    <message>
        <source>Kinds of source</source>
        <translation>Arten von Quellen</translation>
    </message>
    <message>
        <source>Addresses of sources</source>
        <translation>Adressen von Quellen</translation>
    </message>
    <message>
        <source>Entries of the front matter</source>
        <extracomment>The key under which argmap&apos;s own records stand.</extracomment>
        <translation>Einträge im Vorspann</translation>
    </message>
    <message>
        <source>Records of the front matter that are no records</source>
        <translation>Einträge im Vorspann, die keine sind</translation>
    </message>
    <message>
        <source>Excerpts of nothing</source>
        <translation>Auszüge zu nichts</translation>
    </message>
    <message>
        <source>Where a source has it from</source>
        <translation>Woher eine Quelle es hat</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>That it is evidence</source>
        <translation>Dass es ein Beleg ist</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Arten von Belegen</translation>
    </message>
    <message>
        <source>Dates of evidence</source>
        <translation>Daten von Belegen</translation>
    </message>
    <message>
        <source>Sources of evidence</source>
        <translation>Quellen von Belegen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Excerpts of evidence</source>
        <translation>Auszüge zu Belegen</translation>
    </message>
    <message>
        <source>Repetitions of evidence</source>
        <translation>Wiederholungen von Belegen</translation>
    </message>
    <message>
        <source>That evidence is taken back</source>
        <translation>Dass ein Beleg zurückgezogen ist</translation>
    </message>
    <message>
        <source>Which claim is the main one</source>
        <translation>Welche Behauptung die Hauptthese ist</translation>
    </message>
    <message>
        <source>Which claim is an assumption</source>
        <translation>Welche Behauptung eine Annahme ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Excerpts of claims</source>
        <translation>Auszüge zu Behauptungen</translation>
    </message>
    <message>
        <source>Repetitions of claims</source>
        <translation>Wiederholungen von Behauptungen</translation>
    </message>
    <message>
        <source>That a claim is taken back</source>
        <translation>Dass eine Behauptung zurückgezogen ist</translation>
    </message>
    <message>
        <source>Whether a step shows, entails or infers</source>
        <translation>Ob ein Schritt zeigt, zwingend folgt oder schließt</translation>
    </message>
    <message>
        <source>Roles of premises</source>
        <extracomment>The marks that OVA puts into the text of a box so many to a line, and how far below `y` the middle of a box is.</extracomment>
        <translation>Rollen von Prämissen</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation>Schlussregeln</translation>
    </message>
    <message>
        <source>Hedges</source>
        <extracomment>What the line beneath words says of what carries them: shown, reached by inference, or by nothing. The same for lines that are painted further down.</extracomment>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Strengths of steps</source>
        <translation>Stärken von Schritten</translation>
    </message>
    <message>
        <source>Excerpts of steps</source>
        <translation>Auszüge zu Schritten</translation>
    </message>
    <message>
        <source>That a step is taken back</source>
        <translation>Dass ein Schritt zurückgezogen ist</translation>
    </message>
    <message>
        <source>That an objection is taken back</source>
        <translation>Dass ein Einwand zurückgezogen ist</translation>
    </message>
    <message>
        <source>Places of boxes</source>
        <translation>Orte von Kästen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What other programs added</source>
        <translation>Was andere Programme hinzugefügt haben</translation>
    </message>
    <message>
        <source>Line breaks and spaces in texts</source>
        <translation>Zeilenumbrüche und Leerzeichen in Texten</translation>
    </message>
    <message>
        <source>Sources that no evidence has</source>
        <extracomment>The fields that are kept with their kind. The fields that hold words, in which a format may keep no line breaks. What stands in a field that must hold something and is not kept. How much of its words a record is called by, in characters. Everything that a map holds.</extracomment>
        <translation>Quellen, die kein Beleg hat</translation>
    </message>
    <message>
        <source>Sources without a name</source>
        <translation>Quellen ohne Namen</translation>
    </message>
    <message>
        <source>Sources of the same name</source>
        <translation>Quellen gleichen Namens</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Dates and periods</source>
        <translation>Daten und Zeiträume</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Cause and effect</source>
        <translation>Ursache und Wirkung</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Gegensätze</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Ways of arguing</source>
        <translation>Arten zu argumentieren</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Without it these fall</source>
        <translation>Ohne diese Aussage fallen</translation>
    </message>
    <message>
        <source>Objections to it</source>
        <translation>Einwände dagegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It cannot do without</source>
        <translation>Ohne das geht es nicht</translation>
    </message>
    <message>
        <source>Steps to it: {counted}</source>
        <translation>Schritte dorthin: {counted}</translation>
    </message>
    <message>
        <source>Step to it</source>
        <translation>Schritt dorthin</translation>
    </message>
    <message numerus="yes">
        <source>Evidence beneath it (%n)</source>
        <translation>
            <numerusform>Belege darunter (%n)</numerusform>
            <numerusform>Belege darunter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step from premises</source>
        <translation>Schritt aus Prämissen</translation>
    </message>
    <message>
        <source>Retracted: it is out of play.</source>
        <translation>Zurückgezogen: Das zählt nicht mehr mit.</translation>
    </message>
    <message>
        <source>Hedged with “{hedge}”.</source>
        <translation>Abgeschwächt mit „{hedge}“.</translation>
    </message>
    <message>
        <source>Strength given: {strength} of 1.</source>
        <translation>Angegebene Stärke: {strength} (von höchstens 1).</translation>
    </message>
    <message>
        <source>It takes for granted</source>
        <translation>Vorausgesetzt wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From all of these together</source>
        <translation>Von all diesen zusammen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Without this step these fall</source>
        <translation>Ohne diesen Schritt fallen</translation>
    </message>
    <message>
        <source>Objections to this step</source>
        <translation>Einwände gegen diesen Schritt</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Spricht gegen</translation>
    </message>
    <message>
        <source>The evidence shows the conclusion just as it stands.</source>
        <translation>Der Beleg zeigt die These genau so, wie sie dasteht.</translation>
    </message>
    <message>
        <source>If the premises are true, the conclusion must be.</source>
        <translation>Wenn die Prämissen wahr sind, muss es auch die These sein.</translation>
    </message>
    <message>
        <source>The premises make the conclusion likely; it could still be false.</source>
        <translation>Die Prämissen machen die These wahrscheinlich; sie könnte trotzdem falsch sein.</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>unnamed report</source>
        <translation>ungenannter Bericht</translation>
    </message>
    <message>
        <source>Select a box to see all that is said of it, and to change it.</source>
        <translation>Wählen Sie einen Kasten aus, um alle Angaben zu ihm zu sehen und zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes are selected. What you change here is changed in all of them.</source>
        <translation>
            <numerusform>%n Kasten ist ausgewählt. Was Sie hier ändern, ändert sich in ihm.</numerusform>
            <numerusform>%n Kästen sind ausgewählt. Was Sie hier ändern, ändert sich in allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>&amp;Warrant</source>
        <translation>Schlussr&amp;egel</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>Stär&amp;ke</translation>
    </message>
    <message>
        <source>From all of these together; each may have a role</source>
        <translation>Von all diesen zusammen; jede kann eine Rolle haben</translation>
    </message>
    <message>
        <source>Role of {premise}</source>
        <translation>Rolle von {premise}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>It speaks against</source>
        <translation>Dies spricht gegen</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Taken &amp;back (retracted)</source>
        <translation>&amp;Zurückgezogen</translation>
    </message>
    <message>
        <source>Take back or restore</source>
        <translation>Zurückziehen oder wieder gelten lassen</translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation>Gruppe benennen</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>Gr&amp;uppe</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Ass&amp;umption: not stated</source>
        <translation>A&amp;nnahme: nicht ausgesprochen</translation>
    </message>
    <message>
        <source>Mark as main conclusion, or not</source>
        <translation>Als Hauptthese kennzeichnen oder nicht</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>A source that is not named.</source>
        <translation>Eine Quelle, die nicht genannt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence and sources name it.</source>
        <translation>
            <numerusform>%n Beleg oder Quelle nennt sie.</numerusform>
            <numerusform>%n Belege und Quellen nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the source</source>
        <translation>Quelle nennen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Link of the source</source>
        <translation>Link der Quelle</translation>
    </message>
    <message>
        <source>Where the source got it from</source>
        <translation>Woher die Quelle es hat</translation>
    </message>
    <message>
        <source>Say where a source got it from</source>
        <translation>Angeben, woher eine Quelle es hat</translation>
    </message>
    <message>
        <source>Source t&amp;ype</source>
        <translation>Art d&amp;er Quelle</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>G&amp;ot it from</source>
        <translation>Hat es &amp;von</translation>
    </message>
    <message>
        <source>Not a date that argmap can place in time; write 2023, 2023-10 or 2023-10-07.</source>
        <translation>Dieses Datum kann argmap zeitlich nicht einordnen; schreiben Sie 2023, 2023-10 oder 2023-10-07.</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Wer das sagt</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>He&amp;dge</source>
        <translation>Abs&amp;chwächung</translation>
    </message>
    <message>
        <source>Name a role</source>
        <translation>Rolle benennen</translation>
    </message>
    <message>
        <source>Mark as assumption, or not</source>
        <translation>Als Annahme kennzeichnen oder nicht</translation>
    </message>
    <message>
        <source>Choose the kind of evidence</source>
        <translation>Art des Belegs wählen</translation>
    </message>
    <message>
        <source>Write the date</source>
        <translation>Datum schreiben</translation>
    </message>
    <message>
        <source>Write who says so</source>
        <translation>Schreiben, wer das sagt</translation>
    </message>
    <message>
        <source>Choose the kind of step</source>
        <translation>Art des Schritts wählen</translation>
    </message>
    <message>
        <source>Name the scheme</source>
        <translation>Schema nennen</translation>
    </message>
    <message>
        <source>Write the hedge</source>
        <translation>Abschwächung schreiben</translation>
    </message>
    <message>
        <source>Write the warrant</source>
        <translation>Schlussregel schreiben</translation>
    </message>
    <message>
        <source>Set the strength</source>
        <translation>Stärke festlegen</translation>
    </message>
    <message>
        <source>to {claim}</source>
        <translation>auf {claim}</translation>
    </message>
    <message>
        <source>A picture cannot be saved as {suffix}</source>
        <extracomment>Paper that a picture can be laid over.</extracomment>
        <translation>Ein Bild lässt sich nicht als {suffix} speichern</translation>
    </message>
    <message>
        <source>A picture cannot be saved as a file without a suffix</source>
        <translation>Ein Bild lässt sich nicht als Datei ohne Endung speichern</translation>
    </message>
    <message>
        <source>A page cannot be saved as {suffix}</source>
        <translation>Eine Seite lässt sich nicht als {suffix} speichern</translation>
    </message>
    <message>
        <source>A page needs a name that ends in .html</source>
        <translation>Eine Seite braucht einen Namen, der auf .html endet</translation>
    </message>
    <message>
        <source>A report cannot be saved as {suffix}</source>
        <translation>Ein Bericht lässt sich nicht als {suffix} speichern</translation>
    </message>
    <message>
        <source>A report cannot be saved as a file without a suffix</source>
        <translation>Ein Bericht lässt sich nicht als Datei ohne Endung speichern</translation>
    </message>
    <message>
        <source>There is another picture already where the report would put its own</source>
        <translation>Wo der Bericht sein Bild ablegen würde, liegt schon ein anderes</translation>
    </message>
    <message>
        <source>Choose another name for the report, or move that picture away; nothing was changed.</source>
        <translation>Wählen Sie einen anderen Namen für den Bericht oder verschieben Sie jenes Bild; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No other statement falls.</source>
        <translation>Keine andere Aussage fällt.</translation>
    </message>
    <message>
        <source>inferred from evidence</source>
        <translation>aus Belegen erschlossen</translation>
    </message>
    <message>
        <source>not stated, but needed</source>
        <translation>nicht ausgesprochen, aber nötig</translation>
    </message>
    <message>
        <source>rests on what nothing supports</source>
        <translation>beruht auf Ungestütztem</translation>
    </message>
    <message>
        <source>argued in a circle</source>
        <translation>zirkulär begründet</translation>
    </message>
    <message>
        <source>Reset what-if</source>
        <translation>Alles wieder gelten lassen</translation>
    </message>
    <message numerus="yes">
        <source>What if {named} did not hold?</source>
        <translation>
            <numerusform>Was wäre, wenn {named} nicht gälte?</numerusform>
            <numerusform>Was wäre, wenn {named} nicht gälten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} statement(|s) fall(s|): {statements}.</source>
        <translation>
            <numerusform>Eine Aussage fällt: {statements}.</numerusform>
            <numerusform>{count} Aussagen fallen: {statements}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the step to {claim}</source>
        <translation>der Schluss auf {claim}</translation>
    </message>
    <message>
        <source>this objection</source>
        <translation>dieser Einwand</translation>
    </message>
    <message>
        <source>There are too few boxes</source>
        <translation>Es sind zu wenige Kästen</translation>
    </message>
    <message numerus="yes">
        <source>Select at least %n boxes.</source>
        <translation>
            <numerusform>Wählen Sie mindestens %n Kasten aus.</numerusform>
            <numerusform>Wählen Sie mindestens %n Kästen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Name, and one sentence in which &quot;it&quot; is what is connected.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is a reason for this claim, by a step of its own.</source>
        <translation>Dies ist ein Grund für diese Behauptung, in einem eigenen Schritt.</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>Zeigt es</translation>
    </message>
    <message>
        <source>This evidence shows the claim just as it stands.</source>
        <translation>Dieser Beleg zeigt die Behauptung genau so, wie sie dasteht.</translation>
    </message>
    <message>
        <source>Linked premise</source>
        <translation>Verbundene Prämisse</translation>
    </message>
    <message>
        <source>This step needs it together with its other premises.</source>
        <translation>Dieser Schritt braucht dies zusammen mit seinen anderen Prämissen.</translation>
    </message>
    <message>
        <source>This objection needs it together with its other premises.</source>
        <translation>Dieser Einwand braucht dies zusammen mit seinen anderen Prämissen.</translation>
    </message>
    <message>
        <source>It speaks against this statement.</source>
        <translation>Dies spricht gegen diese Aussage.</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Entkräftung</translation>
    </message>
    <message>
        <source>It is a reason why this step does not lead to its conclusion.</source>
        <translation>Dies ist ein Grund, warum dieser Schritt nicht zu seiner These führt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It speaks against this objection.</source>
        <translation>Dies spricht gegen diesen Einwand.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>These</translation>
    </message>
    <message>
        <source>The step leads to this claim instead.</source>
        <translation>Der Schritt führt stattdessen zu dieser Behauptung.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The objection speaks against this instead.</source>
        <translation>Der Einwand spricht stattdessen hiergegen.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>The two steps become one that needs all their premises together.</source>
        <translation>Aus beiden Schritten wird einer, der alle Prämissen zusammen braucht.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>It belongs to this section of the map.</source>
        <translation>Dies gehört zu diesem Abschnitt der Karte.</translation>
    </message>
    <message>
        <source>Change the step that is there.</source>
        <translation>Ändern Sie den vorhandenen Schritt.</translation>
    </message>
    <message>
        <source>It is a reason for this claim already</source>
        <translation>Dies ist schon ein Grund für diese Behauptung</translation>
    </message>
    <message>
        <source>It speaks against this already</source>
        <translation>Dies spricht schon dagegen</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <extracomment>How far a copy is put from what it is a copy of, px.</extracomment>
        <translation>Es gibt nichts zu kopieren</translation>
    </message>
    <message>
        <source>Select at least one claim or piece of evidence.</source>
        <translation>Wählen Sie mindestens eine Behauptung oder einen Beleg aus.</translation>
    </message>
    <message>
        <source>{kind} has no field {name} to revise</source>
        <translation>{kind} hat kein Feld {name}, das sich ändern lässt</translation>
    </message>
    <message>
        <source>A group needs at least one box</source>
        <translation>Eine Gruppe braucht mindestens einen Kasten</translation>
    </message>
    <message>
        <source>Select the boxes to put into it.</source>
        <translation>Wählen Sie die Kästen aus, die hineinsollen.</translation>
    </message>
    <message>
        <source>This step leads to another conclusion</source>
        <translation>Dieser Schritt führt zu einer anderen These</translation>
    </message>
    <message>
        <source>Choose a step to {conclusion}.</source>
        <translation>Wählen Sie einen Schritt zu {conclusion}.</translation>
    </message>
    <message>
        <source>Give it a conclusion first, or add a reason for it.</source>
        <translation>Geben Sie der Aussage zuerst eine These, oder fügen Sie einen Grund für sie hinzu.</translation>
    </message>
    <message>
        <source>This statement is not a reason for anything</source>
        <translation>Diese Aussage ist für nichts ein Grund</translation>
    </message>
    <message>
        <source>Evidence is no assumption</source>
        <translation>Ein Beleg ist keine Annahme</translation>
    </message>
    <message>
        <source>An assumption is a claim that the author does not state.</source>
        <translation>Eine Annahme ist eine Behauptung, die der Autor nicht ausspricht.</translation>
    </message>
    <message>
        <source>This statement is a reason in several places ({steps})</source>
        <translation>Diese Aussage ist an mehreren Stellen ein Grund ({steps})</translation>
    </message>
    <message>
        <source>Select the one that you mean.</source>
        <translation>Wählen Sie die gemeinte Stelle aus.</translation>
    </message>
    <message>
        <source>Evidence takes no reasons, and this claim has some ({steps})</source>
        <extracomment>Where the note of a claim waits while the claim is evidence, which has none.</extracomment>
        <translation>Ein Beleg braucht keine Gründe, und diese Behauptung hat welche ({steps})</translation>
    </message>
    <message>
        <source>Move them to another claim or remove them first.</source>
        <translation>Verschieben Sie sie zu einer anderen Behauptung, oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Say first that it is not a main conclusion.</source>
        <translation>Legen Sie zuerst fest, dass es keine Hauptthese ist.</translation>
    </message>
    <message>
        <source>A main conclusion is not evidence</source>
        <translation>Eine Hauptthese ist kein Beleg</translation>
    </message>
    <message>
        <source>Say first that the author states it.</source>
        <translation>Legen Sie zuerst fest, dass der Autor sie ausspricht.</translation>
    </message>
    <message>
        <source>An assumption is not evidence</source>
        <translation>Eine Annahme ist kein Beleg</translation>
    </message>
    <message>
        <source>This step has several premises</source>
        <translation>Dieser Schritt hat mehrere Prämissen</translation>
    </message>
    <message>
        <source>Say which of them changes places with the conclusion: {premises}.</source>
        <translation>Geben Sie an, welche davon mit der These den Platz tauscht: {premises}.</translation>
    </message>
    <message>
        <source>This statement is not a premise of the step</source>
        <translation>Diese Aussage ist keine Prämisse des Schritts</translation>
    </message>
    <message>
        <source>A claim is split into two or more</source>
        <translation>Eine Behauptung wird in zwei oder mehr Teile zerlegt</translation>
    </message>
    <message>
        <source>Give the words of each part.</source>
        <translation>Geben Sie den Wortlaut jedes Teils an.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>According to: {attribution}</source>
        <translation>Laut: {attribution}</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Show all (Ctrl+9)</source>
        <translation>Alles zeigen (Strg+9)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Ground: what can be checked</source>
        <extracomment>A line by the boxes at its lower and at its upper end. Free space around the map, and the depth of the ground&apos;s hatched edge and of the soil below it.</extracomment>
        <translation>Boden: was sich überprüfen lässt</translation>
    </message>
    <message>
        <source>This map has no file yet</source>
        <translation>Diese Karte hat noch keine Datei</translation>
    </message>
    <message>
        <source>Choose a name for it.</source>
        <translation>Wählen Sie einen Namen dafür.</translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened</source>
        <translation>Ein anderes Programm hat die Datei seit dem Öffnen geändert</translation>
    </message>
    <message>
        <source>Save yours under another name, or load what is there now.</source>
        <translation>Speichern Sie Ihre Fassung unter einem anderen Namen, oder laden Sie, was jetzt in der Datei steht.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {reason}</source>
        <translation>Das Änderungsprotokoll lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Another argmap is working on this map</source>
        <translation>Ein anderes argmap arbeitet an dieser Karte</translation>
    </message>
    <message>
        <source>The folder cannot be made: {reason}</source>
        <translation>Der Ordner lässt sich nicht anlegen: {reason}</translation>
    </message>
    <message>
        <source>The journal is damaged from its first line on</source>
        <extracomment>Bytes that events may take before the journal begins anew with a checkpoint, which also has to be four times smaller.</extracomment>
        <translation>Das Änderungsprotokoll ist von der ersten Zeile an beschädigt</translation>
    </message>
    <message>
        <source>The journal is damaged at line {number} of {all}; what came after it is left out.</source>
        <translation>Das Änderungsprotokoll ist in Zeile {number} von {all} beschädigt; was danach kam, fehlt.</translation>
    </message>
    <message>
        <source>Update argmap to get back what it holds.</source>
        <translation>Aktualisieren Sie argmap, um zurückzuholen, was darin steht.</translation>
    </message>
    <message>
        <source>This journal was written by a newer argmap</source>
        <translation>Dieses Änderungsprotokoll hat ein neueres argmap geschrieben</translation>
    </message>
    <message>
        <source>Changes cannot be kept safe against a crash: {reason}</source>
        <translation>Änderungen lassen sich nicht gegen einen Absturz sichern: {reason}</translation>
    </message>
    <message>
        <source>Save the map.</source>
        <translation>Speichern Sie die Karte.</translation>
    </message>
    <message>
        <source>This version cannot be read any more</source>
        <extracomment>Bytes that all versions of all files may take on the disk; beyond it the oldest go, but no file&apos;s newest.</extracomment>
        <translation>Diese Fassung lässt sich nicht mehr lesen</translation>
    </message>
    <message>
        <source>There is a source of this name already</source>
        <translation>Es gibt schon eine Quelle mit diesem Namen</translation>
    </message>
    <message>
        <source>Merge the two if they are the same.</source>
        <translation>Führen Sie die beiden zusammen, wenn es dieselbe ist.</translation>
    </message>
    <message>
        <source>A source cannot be merged with itself</source>
        <translation>Eine Quelle lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>A&amp;usrichten</translation>
    </message>
    <message>
        <source>Arrange everything</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>What is selected is in no group.</source>
        <translation>Die Auswahl gehört zu keiner Gruppe.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Bring the selected boxes onto one line</source>
        <translation>Die ausgewählten Kästen auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Make the gaps between the selected boxes equal</source>
        <translation>Die Abstände zwischen den ausgewählten Kästen gleich groß machen</translation>
    </message>
    <message>
        <source>Arrange &amp;everything</source>
        <translation>&amp;Alles anordnen</translation>
    </message>
    <message>
        <source>Give all boxes back to the layout, also those that were put somewhere by hand</source>
        <translation>Alle Kästen wieder automatisch anordnen, auch die von Hand verschobenen</translation>
    </message>
    <message>
        <source>Let the &amp;layout place these</source>
        <translation>Auswahl automatisch an&amp;ordnen</translation>
    </message>
    <message>
        <source>Give the selected boxes back to the layout</source>
        <translation>Die ausgewählten Kästen wieder automatisch anordnen</translation>
    </message>
    <message>
        <source>Give back to the layout</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <source>&amp;Left sides</source>
        <translation>&amp;Linksbündig</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Zentriert</translation>
    </message>
    <message>
        <source>&amp;Right sides</source>
        <translation>&amp;Rechtsbündig</translation>
    </message>
    <message>
        <source>&amp;Tops</source>
        <translation>&amp;Oben bündig</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>&amp;Mittig</translation>
    </message>
    <message>
        <source>&amp;Bottoms</source>
        <translation>&amp;Unten bündig</translation>
    </message>
    <message>
        <source>Spread evenly &amp;across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Spread evenly &amp;down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Gruppieren…</translation>
    </message>
    <message>
        <source>Frame what is selected as a section, and name it</source>
        <translation>Die Auswahl als Abschnitt einrahmen und benennen</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppe auf&amp;lösen</translation>
    </message>
    <message>
        <source>Take the frame away; the boxes stay</source>
        <translation>Den Rahmen wegnehmen; die Kästen bleiben</translation>
    </message>
    <message>
        <source>&amp;Fold what is beneath</source>
        <translation>Darunterliegendes &amp;einklappen</translation>
    </message>
    <message>
        <source>Hide what only the selected claim rests on, and show how much it is; or show it again</source>
        <translation>Verbergen, worauf allein die ausgewählte Behauptung beruht, und zeigen, wie viel es ist; oder es wieder zeigen</translation>
    </message>
    <message>
        <source>U&amp;nfold everything</source>
        <translation>Alles aus&amp;klappen</translation>
    </message>
    <message>
        <source>Show all that was folded away</source>
        <translation>Alles Eingeklappte wieder zeigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Take what is selected out of the map, and put it on the clipboard</source>
        <translation>Die Auswahl aus der Karte nehmen und in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard; other programs get a picture of it, or an outline</source>
        <translation>Die Auswahl in die Zwischenablage legen; andere Programme erhalten ein Bild davon oder eine Gliederung</translation>
    </message>
    <message>
        <source>Cop&amp;y as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Put a picture of what is selected, or of the whole map, on the clipboard</source>
        <translation>Ein Bild der Auswahl oder der ganzen Karte in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put in what was copied here or in another map; each line of a text becomes a claim</source>
        <translation>Einfügen, was hier oder in einer anderen Karte kopiert wurde; aus jeder Zeile eines Textes wird eine Behauptung</translation>
    </message>
    <message>
        <source>Paste as reas&amp;ons</source>
        <translation>Als &amp;Gründe einfügen</translation>
    </message>
    <message>
        <source>Put what was copied below the selected claim, as reasons for it</source>
        <translation>Das Kopierte als Gründe unter der ausgewählten Behauptung einfügen</translation>
    </message>
    <message>
        <source>Make a copy of what is selected, beside it</source>
        <translation>Daneben eine Kopie der Auswahl anlegen</translation>
    </message>
    <message>
        <source>&amp;Undo “{step}”</source>
        <translation>&amp;Rückgängig: „{step}“</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo “{step}”</source>
        <translation>&amp;Wiederherstellen: „{step}“</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n box(|es). Ctrl+Z brings (it|them) back.</source>
        <translation>
            <numerusform>%n Kasten gelöscht. Strg+Z holt ihn zurück.</numerusform>
            <numerusform>%n Kästen gelöscht. Strg+Z holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn into a claim</source>
        <translation>Zur Behauptung machen</translation>
    </message>
    <message>
        <source>Turn into evidence</source>
        <translation>Zum Beleg machen</translation>
    </message>
    <message>
        <source>Change how the step leads</source>
        <translation>Art des Schritts ändern</translation>
    </message>
    <message>
        <source>Link as one step</source>
        <translation>Zu einem Schritt verbinden</translation>
    </message>
    <message>
        <source>Select two or more steps, or premises of different steps, that lead to one claim.</source>
        <translation>Wählen Sie zwei oder mehr Schritte oder Prämissen verschiedener Schritte aus, die zu derselben Behauptung führen.</translation>
    </message>
    <message>
        <source>Split the claim</source>
        <translation>Behauptung zerlegen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Das Zurückgenommene noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Write in it</source>
        <translation>Text &amp;schreiben</translation>
    </message>
    <message>
        <source>Write in the selected box</source>
        <translation>In den ausgewählten Kasten schreiben</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every box</source>
        <translation>Alle Kästen auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected, with the reasons and objections that nothing else needs</source>
        <translation>Die Auswahl löschen, samt den Gründen und Einwänden, die sonst nichts braucht</translation>
    </message>
    <message>
        <source>Delete this a&amp;lone</source>
        <translation>&amp;Nur dies löschen</translation>
    </message>
    <message>
        <source>Delete what is selected and leave what is beneath it</source>
        <translation>Die Auswahl löschen und das Darunterliegende stehen lassen</translation>
    </message>
    <message>
        <source>Turn claim into evidence, or &amp;back</source>
        <translation>Behauptung &amp;in Beleg umwandeln oder umgekehrt</translation>
    </message>
    <message>
        <source>Retract&amp;ed</source>
        <translation>Zurü&amp;ckgezogen</translation>
    </message>
    <message>
        <source>Make its premises separate reaso&amp;ns</source>
        <translation>Prämissen zu eigenen Gründen &amp;trennen</translation>
    </message>
    <message>
        <source>Lin&amp;k them as one step</source>
        <translation>Zu einem Schritt &amp;verbinden</translation>
    </message>
    <message>
        <source>Split the claim…</source>
        <translation>Behauptung zerlegen…</translation>
    </message>
    <message>
        <source>Evidence can be checked; a claim needs reasons</source>
        <translation>Ein Beleg lässt sich überprüfen; eine Behauptung braucht Gründe</translation>
    </message>
    <message>
        <source>&amp;Main conclusion</source>
        <translation>Hau&amp;ptthese</translation>
    </message>
    <message>
        <source>Say that the article is about this claim, or that it is not</source>
        <translation>Festlegen, dass es im Artikel um diese Behauptung geht oder dass es nicht um sie geht</translation>
    </message>
    <message>
        <source>Mark as main conclusion</source>
        <translation>Als Hauptthese kennzeichnen</translation>
    </message>
    <message>
        <source>A&amp;ssumption</source>
        <translation>Anna&amp;hme</translation>
    </message>
    <message>
        <source>Say that the author needs this claim and does not state it, or that it is stated</source>
        <translation>Festlegen, dass der Autor diese Behauptung braucht, aber nicht ausspricht, oder dass er sie ausspricht</translation>
    </message>
    <message>
        <source>Mark as assumption</source>
        <translation>Als Annahme kennzeichnen</translation>
    </message>
    <message>
        <source>Take what is selected out of play, or bring it back; it stays in the map</source>
        <translation>Die Auswahl zurückziehen, sodass sie nicht mehr mitzählt, oder wieder gelten lassen; sie bleibt in der Karte</translation>
    </message>
    <message>
        <source>Retract or restore</source>
        <translation>Zurückziehen oder wieder gelten lassen</translation>
    </message>
    <message>
        <source>&amp;How the step leads</source>
        <translation>Wie der Schritt &amp;führt</translation>
    </message>
    <message>
        <source>It is an inference; or evidence shows the claim as it stands; or the claim follows strictly</source>
        <translation>Er ist ein Schluss; oder ein Beleg zeigt die Behauptung so, wie sie dasteht; oder die Behauptung folgt zwingend</translation>
    </message>
    <message>
        <source>Re&amp;verse the step</source>
        <translation>Schritt u&amp;mkehren</translation>
    </message>
    <message>
        <source>Let the conclusion be the premise, and the premise the conclusion</source>
        <translation>Die These zur Prämisse machen und die Prämisse zur These</translation>
    </message>
    <message>
        <source>Reverse the step</source>
        <translation>Schritt umkehren</translation>
    </message>
    <message>
        <source>Each premise becomes a step of its own</source>
        <translation>Aus jeder Prämisse wird ein eigener Schritt</translation>
    </message>
    <message>
        <source>Separate premises</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>Several steps to one claim become one that needs all their premises together</source>
        <translation>Aus mehreren Schritten zu einer Behauptung wird einer, der alle ihre Prämissen zusammen braucht</translation>
    </message>
    <message>
        <source>Mer&amp;ge duplicates</source>
        <translation>D&amp;oppelte zusammenführen</translation>
    </message>
    <message>
        <source>The statement selected first stands for the others, and takes over what hangs on them</source>
        <translation>Die zuerst ausgewählte Aussage steht für die anderen und übernimmt, was an ihnen hängt</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>Make several claims of one that says several things</source>
        <translation>Aus einer Behauptung, die mehreres sagt, mehrere machen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Blank map</source>
        <translation>&amp;Leere Karte</translation>
    </message>
    <message>
        <source>Begin a map with nothing in it</source>
        <translation>Eine Karte beginnen, in der noch nichts steht</translation>
    </message>
    <message>
        <source>From an &amp;article…</source>
        <translation>Aus einem &amp;Artikel…</translation>
    </message>
    <message>
        <source>Begin a map of what an article says, and what that rests on</source>
        <translation>Eine Karte dessen beginnen, was ein Artikel sagt und worauf das beruht</translation>
    </message>
    <message>
        <source>&amp;Debate motion</source>
        <translation>&amp;Streitfrage</translation>
    </message>
    <message>
        <source>Begin a map of a motion, with a side for it and a side against it</source>
        <translation>Eine Karte zu einer Streitfrage beginnen, mit einer Seite dafür und einer dagegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open maps from files</source>
        <translation>Karten aus Dateien öffnen</translation>
    </message>
    <message>
        <source>Read an article in…</source>
        <translation>Artikel einlesen…</translation>
    </message>
    <message>
        <source>Read an article into this map, or into a new one: text, Markdown, HTML, PDF or Word</source>
        <translation>Einen Artikel in diese Karte oder in eine neue einlesen: Text, Markdown, HTML, PDF oder Word</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Take the text on the clipboard for an article of this map, or of a new one</source>
        <translation>Den Text der Zwischenablage als Artikel dieser oder einer neuen Karte nehmen</translation>
    </message>
    <message>
        <source>R&amp;eopen what was closed</source>
        <translation>Geschlossenes &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Open the map again that was closed last</source>
        <translation>Die zuletzt geschlossene Karte wieder öffnen</translation>
    </message>
    <message>
        <source>Move to a new &amp;window</source>
        <translation>In ein neues Fenster &amp;verschieben</translation>
    </message>
    <message>
        <source>Show this map in a window of its own</source>
        <translation>Diese Karte in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the map in its file</source>
        <translation>Die Karte in ihrer Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the map in another file, and go on there</source>
        <translation>Die Karte in einer anderen Datei speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write the map to another file, and go on in this one</source>
        <translation>Die Karte in eine andere Datei schreiben und in dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep saved</source>
        <translation>&amp;Automatisch speichern</translation>
    </message>
    <message>
        <source>Save maps that have a file by themselves, shortly after each change</source>
        <translation>Karten, die eine Datei haben, kurz nach jeder Änderung von selbst speichern</translation>
    </message>
    <message>
        <source>Go &amp;back to the saved map</source>
        <translation>Zurü&amp;ck zur gespeicherten Karte</translation>
    </message>
    <message>
        <source>Take the map as it is in its file; Undo brings your changes back</source>
        <translation>Die Karte so nehmen, wie sie in ihrer Datei steht; „Rückgängig“ holt Ihre Änderungen zurück</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>F&amp;rühere Fassungen…</translation>
    </message>
    <message>
        <source>See what was saved before, and open it as a copy</source>
        <translation>Sehen, was früher gespeichert wurde, und es als Kopie öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport a picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export for another pro&amp;gram…</source>
        <translation>Für ein anderes Pro&amp;gramm exportieren…</translation>
    </message>
    <message>
        <source>Write the map as AIF, Argdown, a table or whatever else another program reads</source>
        <translation>Die Karte als AIF, Argdown, Tabelle oder in einem anderen Format schreiben, das ein anderes Programm liest</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>B&amp;ericht speichern…</translation>
    </message>
    <message>
        <source>Save the map, or a part of it, as SVG, PNG or PDF</source>
        <translation>Die Karte oder einen Teil davon als SVG, PNG oder PDF speichern</translation>
    </message>
    <message>
        <source>Save the footing report</source>
        <translation>Den Bericht darüber speichern, worauf alles beruht</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the map on one sheet or several, with the report if you wish; or save that as PDF</source>
        <translation>Die Karte auf einem Blatt oder mehreren drucken, auf Wunsch mit dem Bericht, oder das als PDF speichern</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Language, look, keys, and how editing goes</source>
        <translation>Sprache, Aussehen, Tasten und Bearbeitung</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close this map</source>
        <translation>Diese Karte schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all maps and argmap</source>
        <translation>Alle Karten und argmap schließen</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, or words of a box to go there</source>
        <translation>Eingeben, was Sie tun möchten, oder Wörter eines Kastens, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words in boxes, warrants, notes, sources and quotations</source>
        <translation>Wörter in Kästen, Schlussregeln, Notizen, Quellen und Zitaten suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words are found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the box that was selected before</source>
        <translation>Zurück zum vorher ausgewählten Kasten gehen</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again to the box that was left by going back</source>
        <translation>Wieder vor zu dem Kasten gehen, von dem aus Sie zurückgegangen sind</translation>
    </message>
    <message>
        <source>Focus on t&amp;his</source>
        <translation>&amp;Im Zusammenhang zeigen</translation>
    </message>
    <message>
        <source>Select &amp;what rests on it</source>
        <translation>Auswählen, was darauf ber&amp;uht</translation>
    </message>
    <message>
        <source>To the next par&amp;t of the window</source>
        <translation>Zum nächsten &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>To the p&amp;art before</source>
        <translation>Zum vorigen T&amp;eil des Fensters</translation>
    </message>
    <message>
        <source>Light what the selected box rests on and what rests on it, and show all of that</source>
        <translation>Hervorheben, worauf der ausgewählte Kasten beruht und was auf ihm beruht, und all das zeigen</translation>
    </message>
    <message>
        <source>Select what it &amp;rests on</source>
        <translation>Auswählen, worau&amp;f es beruht</translation>
    </message>
    <message>
        <source>Select the box with everything that it rests on</source>
        <translation>Den Kasten mit allem auswählen, worauf er beruht</translation>
    </message>
    <message>
        <source>Select the box with everything that rests on it</source>
        <translation>Den Kasten mit allem auswählen, was auf ihm beruht</translation>
    </message>
    <message>
        <source>&amp;Next main conclusion</source>
        <translation>&amp;Nächste Hauptthese</translation>
    </message>
    <message>
        <source>Select the next main conclusion</source>
        <translation>Die nächste Hauptthese auswählen</translation>
    </message>
    <message>
        <source>&amp;Previous main conclusion</source>
        <translation>Vori&amp;ge Hauptthese</translation>
    </message>
    <message>
        <source>Select the one before</source>
        <translation>Die vorige auswählen</translation>
    </message>
    <message>
        <source>&amp;Select nothing</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>Light the whole map again</source>
        <translation>Die ganze Karte wieder hervorheben</translation>
    </message>
    <message>
        <source>Move the keys from the map to each panel, and back to the map</source>
        <translation>Mit den Tasten von der Karte in jeden Bereich wechseln und zurück zur Karte</translation>
    </message>
    <message>
        <source>Move the keys the other way round</source>
        <translation>Mit den Tasten andersherum wechseln</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Learn by doing, in two minutes, on a sample</source>
        <translation>In zwei Minuten an einem Beispiel lernen, wie es geht</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Fachwörter</translation>
    </message>
    <message>
        <source>What claim, warrant, undercut and the rest mean</source>
        <translation>Was Behauptung, Schlussregel, Entkräftung und alles andere bedeuten</translation>
    </message>
    <message>
        <source>&amp;About argmap</source>
        <translation>Über &amp;argmap</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Open a map first.</source>
        <extracomment>Whether it is there, and why the action cannot be done when it is not.</extracomment>
        <translation>Öffnen Sie zuerst eine Karte.</translation>
    </message>
    <message>
        <source>This map has no file of its own yet: save it first.</source>
        <translation>Diese Karte hat noch keine eigene Datei: Speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>Seit dem letzten Speichern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No map was closed yet.</source>
        <translation>Es wurde noch keine Karte geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is no box that you came from.</source>
        <translation>Es gibt keinen Kasten, von dem Sie gekommen sind.</translation>
    </message>
    <message>
        <source>You have not gone back from any box.</source>
        <translation>Sie sind von keinem Kasten zurückgegangen.</translation>
    </message>
    <message>
        <source>Select a box first.</source>
        <translation>Wählen Sie zuerst einen Kasten aus.</translation>
    </message>
    <message>
        <source>Select one box first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Kasten aus.</translation>
    </message>
    <message>
        <source>Select several boxes first: hold Shift and click, or draw a frame around them.</source>
        <translation>Wählen Sie zuerst mehrere Kästen aus: Klicken Sie bei gedrückter Umschalttaste, oder ziehen Sie einen Rahmen um sie.</translation>
    </message>
    <message>
        <source>Select a claim or a piece of evidence first.</source>
        <translation>Wählen Sie zuerst eine Behauptung oder einen Beleg aus.</translation>
    </message>
    <message>
        <source>Select claims or pieces of evidence first.</source>
        <translation>Wählen Sie zuerst Behauptungen oder Belege aus.</translation>
    </message>
    <message>
        <source>Select a claim first.</source>
        <translation>Wählen Sie zuerst eine Behauptung aus.</translation>
    </message>
    <message>
        <source>Select a piece of evidence first.</source>
        <translation>Wählen Sie zuerst einen Beleg aus.</translation>
    </message>
    <message>
        <source>Select a step first.</source>
        <translation>Wählen Sie zuerst einen Schritt aus.</translation>
    </message>
    <message>
        <source>Select what to object to first.</source>
        <translation>Wählen Sie zuerst aus, wogegen sich der Einwand richten soll.</translation>
    </message>
    <message>
        <source>Read an article in first, from the file menu.</source>
        <translation>Zuerst über das Dateimenü einen Artikel einlesen.</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Nichts ist außer Geltung gesetzt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>What the menus are called.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What a person chose: keys by the action&apos;s id, as text that is the same in every language. Keys that go over the map, how they are called together, and what they do; no action can have them.</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the nearest box that way</source>
        <translation>Zum nächsten Kasten in dieser Richtung gehen</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Select the box that way as well</source>
        <translation>Den Kasten in dieser Richtung dazu auswählen</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move what is selected, with Shift finely; in the outline, a premise</source>
        <translation>Auswahl verschieben, mit Umschalt fein; in der Gliederung eine Prämisse</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous box</source>
        <translation>Zum nächsten oder vorigen Kasten gehen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave what is under way, or select nothing</source>
        <translation>Abbrechen oder die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hold it to move the map by dragging</source>
        <translation>Halten, um die Karte durch Ziehen zu verschieben</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <extracomment>What the mouse does on the map; these are no keys, and so stay as they are.</extracomment>
        <translation>Klick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select a box, or one more</source>
        <translation>Einen Kasten auswählen oder einen dazu</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Write in the box, or begin a claim beside all boxes</source>
        <translation>Hineinschreiben oder eine Behauptung beginnen</translation>
    </message>
    <message>
        <source>Drag a box</source>
        <translation>Kasten ziehen</translation>
    </message>
    <message>
        <source>Move it; with Alt, without lining up</source>
        <translation>Ihn verschieben; mit Alt ohne Ausrichten</translation>
    </message>
    <message>
        <source>Drag beside all boxes</source>
        <translation>Ins Leere ziehen</translation>
    </message>
    <message>
        <source>Select what is in the frame</source>
        <translation>Auswählen, was im Rahmen liegt</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Move the map; with Ctrl, look closer or step back</source>
        <translation>Karte verschieben; mit Strg Größe ändern</translation>
    </message>
    <message>
        <source>Space+drag, middle button</source>
        <translation>Leertaste+Ziehen, Mitteltaste</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom to the selected box and what is lit with it</source>
        <translation>Den ausgewählten Kasten und alles, was mit ihm hervorgehoben ist, groß zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher herangehen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Weiter weggehen</translation>
    </message>
    <message>
        <source>&amp;Full size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>Die Karte in 100 % zeigen</translation>
    </message>
    <message>
        <source>Lay out the selected box and what lies beneath it by itself</source>
        <translation>Den ausgewählten Kasten und was unter ihm liegt für sich allein anordnen</translation>
    </message>
    <message>
        <source>Li&amp;ght with the selected box</source>
        <extracomment>How long (ms) a layer takes to appear in a presentation.</extracomment>
        <translation>Mit dem ausgewählten Kasten her&amp;vorheben</translation>
    </message>
    <message>
        <source>&amp;Show what it rests on</source>
        <translation>Zeigen, wo&amp;rauf es beruht</translation>
    </message>
    <message>
        <source>On&amp;ly this and what it rests on</source>
        <translation>&amp;Nur dies und worauf es beruht</translation>
    </message>
    <message>
        <source>Filt&amp;er</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>See only boxes of one footing, kind, source or hedge, or what is contested</source>
        <translation>Nur Kästen mit einer bestimmten Grundlage, Art, Quelle oder Abschwächung sehen oder das, was umstritten ist</translation>
    </message>
    <message>
        <source>&amp;What it rests on</source>
        <translation>&amp;Worauf es beruht</translation>
    </message>
    <message>
        <source>Dim all that the selected box does not rest on</source>
        <translation>Alles abdunkeln, worauf der ausgewählte Kasten nicht beruht</translation>
    </message>
    <message>
        <source>What &amp;rests on it</source>
        <translation>Was darauf be&amp;ruht</translation>
    </message>
    <message>
        <source>Dim all that does not rest on the selected box</source>
        <translation>Alles abdunkeln, was nicht auf dem ausgewählten Kasten beruht</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beides</translation>
    </message>
    <message>
        <source>Dim what neither carries the selected box nor rests on it</source>
        <translation>Alles abdunkeln, was den ausgewählten Kasten weder trägt noch auf ihm beruht</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Dim nothing</source>
        <translation>Nichts abdunkeln</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>Show a small map of the whole where the map is larger than the window</source>
        <translation>Das Ganze klein zeigen, wo die Karte größer als das Fenster ist</translation>
    </message>
    <message>
        <source>&amp;What if this did not hold?</source>
        <translation>&amp;Was wäre, wenn das nicht gälte?</translation>
    </message>
    <message>
        <source>Switch what is selected off, or on again, and see what falls</source>
        <translation>Die Auswahl außer Geltung setzen oder wieder gelten lassen und sehen, was fällt</translation>
    </message>
    <message>
        <source>&amp;Reset what-if</source>
        <translation>Alles wi&amp;eder gelten lassen</translation>
    </message>
    <message>
        <source>Switch everything on again</source>
        <translation>Nichts mehr außer Geltung setzen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Show the argument to others, full screen, one layer at a time: Space goes on, Esc leaves</source>
        <translation>Das Argument anderen im Vollbild zeigen, Schicht für Schicht: Die Leertaste geht weiter, Esc beendet</translation>
    </message>
    <message>
        <source>Something went wrong in argmap; your work is kept, and you can go on.</source>
        <translation>In argmap ist ein Fehler aufgetreten; Ihre Arbeit ist gesichert, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Argument maps ({patterns})</source>
        <extracomment>What no file system takes in a name, and what would make one look like another: controls, marks of direction.</extracomment>
        <translation>Argumentkarten ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open maps</source>
        <translation>Karten öffnen</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Artikel ({patterns})</translation>
    </message>
    <message>
        <source>Read an article in</source>
        <translation>Artikel einlesen</translation>
    </message>
    <message>
        <source>Argument maps (*.argmap)</source>
        <translation>Argumentkarten (*.argmap)</translation>
    </message>
    <message>
        <source>A large map</source>
        <translation>Eine große Karte</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n boxes.</source>
        <translation>
            <numerusform>{name} hat %n Kasten.</numerusform>
            <numerusform>{name} hat %n Kästen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying them out can take minutes, and the window waits meanwhile. Open it anyway?</source>
        <translation>Sie anzuordnen kann Minuten dauern, und so lange wartet das Fenster. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Die Änderungen an „{title}“ speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n map(|s)?</source>
        <translation>
            <numerusform>Die Änderungen an %n Karte speichern?</numerusform>
            <numerusform>Die Änderungen an %n Karten speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise what you changed since the last save is given up.</source>
        <translation>Sonst geht verloren, was Sie seit dem letzten Speichern geändert haben.</translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Start from an article</source>
        <translation>Von einem Artikel ausgehen</translation>
    </message>
    <message>
        <source>where it can be read</source>
        <translation>wo er zu lesen ist</translation>
    </message>
    <message>
        <source>e.g. 2023-10-10</source>
        <translation>z. B. 2023-10-10</translation>
    </message>
    <message>
        <source>Which article do you want to map?</source>
        <translation>Zu welchem Artikel möchten Sie eine Karte anlegen?</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Datu&amp;m</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>The step to {claim}</source>
        <translation>Der Schluss auf {claim}</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Ein Einwand</translation>
    </message>
    <message numerus="yes">
        <source>Move %n box(|es)</source>
        <translation>
            <numerusform>%n Kasten verschieben</numerusform>
            <numerusform>%n Kästen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Press N, or double click, and write the first claim.</source>
        <translation>Drücken Sie N oder doppelklicken Sie, und schreiben Sie die erste Behauptung.</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <extracomment>The map is painted anew no sooner than so many ms after a change, and not while it goes on changing. How many times wider than the minimap the canvas is at least.</extracomment>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>The whole map: click or drag to go there</source>
        <translation>Die ganze Karte: Klicken oder ziehen Sie, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>This cannot be connected.</source>
        <extracomment>Least size of a zone on a target, in px of the screen. How far beside a box (px of the screen) one still aims at it.</extracomment>
        <translation>Das lässt sich nicht verknüpfen.</translation>
    </message>
    <message>
        <source>Go with the arrow keys to what this shall support or speak against, then press Enter.</source>
        <translation>Gehen Sie mit den Pfeiltasten zu dem, was hierdurch gestützt oder angegriffen werden soll, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Lead elsewhere</source>
        <translation>Woandershin führen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Beamer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Things move to their new place</source>
        <translation>Alles gleitet an seinen neuen Platz</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Was darauf beruht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n box(|es).</source>
        <translation>
            <numerusform>%n Kasten kopiert.</numerusform>
            <numerusform>%n Kästen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>Copied a picture of {size}.</source>
        <translation>Ein Bild von {size} kopiert.</translation>
    </message>
    <message>
        <source>Paste as reasons</source>
        <translation>Als Gründe einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n box(|es).</source>
        <translation>
            <numerusform>%n Kasten eingefügt.</numerusform>
            <numerusform>%n Kästen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file cannot be pasted into a map</source>
        <translation>Eine Datei lässt sich nicht in eine Karte einfügen</translation>
    </message>
    <message>
        <source>Drop it on the window, or open it from the file menu.</source>
        <translation>Ziehen Sie sie auf das Fenster, oder öffnen Sie sie im Menü „Datei“.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a map</source>
        <translation>Der Text in der Zwischenablage ist zu lang für eine Karte</translation>
    </message>
    <message>
        <source>Copy the sentences that make the argument.</source>
        <translation>Kopieren Sie die Sätze, die das Argument ausmachen.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Es gibt nichts einzufügen</translation>
    </message>
    <message>
        <source>Copy boxes of a map, or some text.</source>
        <translation>Kopieren Sie Kästen einer Karte oder einen Text.</translation>
    </message>
    <message>
        <source>The map on the clipboard is too large</source>
        <translation>Die Karte in der Zwischenablage ist zu groß</translation>
    </message>
    <message>
        <source>Open it as a file instead.</source>
        <translation>Öffnen Sie sie stattdessen als Datei.</translation>
    </message>
    <message>
        <source>The file is larger than an article can be ({limit} MB)</source>
        <extracomment>More bytes than this are no article. The suffixes of the files that are read. How files begin that hold no text of their own. How files of Office began before 2007.</extracomment>
        <translation>Die Datei ist größer, als ein Artikel sein kann ({limit} MB)</translation>
    </message>
    <message>
        <source>Open a file with text: .txt, .md, .html, .pdf or .docx.</source>
        <extracomment>How much of a file tells its encoding, in bytes, and whether it is text at all, in characters. A text most of whose lines are about this long was wrapped by a program. What stands above the article where a whole page was copied. Where a link leads; the address may itself hold a pair of brackets. Patterns exclude what they begin with from what they hold, so that a line of beginnings takes no longer than another.</extracomment>
        <translation>Eine Datei mit Text öffnen: .txt, .md, .html, .pdf oder .docx.</translation>
    </message>
    <message>
        <source>This is a picture or a program, and holds no text</source>
        <translation>Das ist ein Bild oder ein Programm und enthält keinen Text</translation>
    </message>
    <message>
        <source>The file is broken ({reason})</source>
        <translation>Die Datei ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or paste its text as an article.</source>
        <translation>Sie in dem Programm öffnen, das sie gemacht hat, und neu speichern, oder ihren Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>The text was too long, and is cut off after {count} characters.</source>
        <extracomment>Characters of a text that is kept; what is longer is cut off, and it is said.</extracomment>
        <translation>Der Text war zu lang und ist nach {count} Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Write each part of the claim on a line of its own.</source>
        <translation>Schreiben Sie jeden Teil der Behauptung in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Parts of the claim</source>
        <translation>Teile der Behauptung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Fachwörter</translation>
    </message>
    <message>
        <source>Argument maps that show where a conclusion rests on inference rather than on evidence.</source>
        <translation>Argumentkarten, die zeigen, wo eine These auf Schlüssen statt auf Belegen beruht.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Set in Atkinson Hyperlegible (OFL 1.1).</source>
        <translation>Freie Software unter der MIT-Lizenz. Gesetzt in Atkinson Hyperlegible (OFL 1.1).</translation>
    </message>
    <message>
        <source>About argmap</source>
        <translation>Über argmap</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>Width of the panels beside the map in px, in a new window, at 100 %. Width of a panel that comes when it is asked for; what is narrower was never given a width.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>New map</source>
        <extracomment>The file of another program that the map was read from.</extracomment>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederhergestellt: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(|es) selected</source>
        <translation>
            <numerusform>%n Kasten ausgewählt</numerusform>
            <numerusform>%n Kästen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that any browser opens, without a network.</source>
        <translation>Eine Datei, die jeder Browser öffnet, ohne Netz.</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>,</source>
        <comment>thousands separator</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Name the article</source>
        <translation>Artikel nennen</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened: {names}. The first one: {why}</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht öffnen: {names}. Der Grund: {why}</numerusform>
            <numerusform>%n Dateien ließen sich nicht öffnen: {names}. Die erste: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>{path} is open as another map. Close that one first, or choose another name.</source>
        <translation>{path} ist schon als andere Karte geöffnet. Schließen Sie diese zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Go back to the saved map</source>
        <translation>Zurück zur gespeicherten Karte</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Außerhalb geändert</translation>
    </message>
    <message>
        <source>{name} was changed by another program, and you have changes that are not saved.</source>
        <translation>{name} wurde von einem anderen Programm geändert, und Sie haben nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Keep mine as a copy…</source>
        <translation>Meine als Kopie behalten…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Die andere laden</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (meine)</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Meine als Kopie behalten</translation>
    </message>
    <message>
        <source>Word document (*.docx);;Markdown, with the picture beside it (*.md);;Text (*.txt)</source>
        <translation>Word-Dokument (*.docx);;Markdown, mit dem Bild daneben (*.md);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>What comes with argmap stays as it is</source>
        <extracomment>Milliseconds after the last change after which a map is saved by itself, where the person wishes it.</extracomment>
        <translation>Was mit argmap geliefert wird, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Search: what you want to do, or a key</source>
        <translation>Suche: was Sie tun möchten oder eine Taste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Press new keys for “{action}”. They hold at once.</source>
        <translation>Drücken Sie neue Tasten für „{action}“. Sie gelten sofort.</translation>
    </message>
    <message>
        <source>Choose what shall have other keys.</source>
        <translation>Wählen Sie, was andere Tasten bekommen soll.</translation>
    </message>
    <message>
        <source>{keys} is a key of the map itself: {does}.</source>
        <translation>{keys} ist eine Taste der Karte selbst: {does}.</translation>
    </message>
    <message>
        <source>A letter by itself is for what is done on the map. Add Ctrl or Alt to {keys}.</source>
        <translation>Ein einzelner Buchstabe ist für das da, was auf der Karte geschieht. Nehmen Sie zu {keys} noch Strg oder Alt.</translation>
    </message>
    <message>
        <source>{keys} belongs to {names}.</source>
        <translation>{keys} gehört zu {names}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>A heading, and what stands below it.</extracomment>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>How many places stand under a line at most.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open {host} in the browser?</source>
        <translation>{host} im Browser öffnen?</translation>
    </message>
    <message>
        <source>Scheme: {text}</source>
        <extracomment>How much of a line (of 1) may stand before the first mark; characters that are left before it where it is more. How a line names the text in which something was found; what a box itself says needs no name.</extracomment>
        <translation>Schema: {text}</translation>
    </message>
    <message>
        <source>Warrant: {text}</source>
        <translation>Schlussregel: {text}</translation>
    </message>
    <message>
        <source>Hedge: {text}</source>
        <translation>Abschwächung: {text}</translation>
    </message>
    <message>
        <source>Role: {text}</source>
        <translation>Rolle: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>Datum: {text}</translation>
    </message>
    <message>
        <source>Attributed to: {text}</source>
        <translation>Laut: {text}</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Quelle: {text}</translation>
    </message>
    <message>
        <source>Words of the article: {text}</source>
        <translation>Wortlaut des Artikels: {text}</translation>
    </message>
    <message>
        <source>Group: {text}</source>
        <translation>Gruppe: {text}</translation>
    </message>
    <message>
        <source>Article: {text}</source>
        <translation>Artikel: {text}</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <extracomment>Boxes that are offered at most, and commands used last that are offered before anything is typed.</extracomment>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Diese Datei ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(|es)</source>
        <translation>
            <numerusform>%n Kasten</numerusform>
            <numerusform>%n Kästen</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Room above and below the words of a row, together. Commands that are remembered as used last.</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, or words of a box</source>
        <translation>Eingeben, was Sie tun möchten, oder Wörter eines Kastens</translation>
    </message>
    <message>
        <source>What can be done or gone to</source>
        <translation>Was sich tun lässt und wohin man gehen kann</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Which article</source>
        <extracomment>Least width of the panel, px.</extracomment>
        <translation>Welcher Artikel</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Show hedges, dates, judgements and other marks in the text</source>
        <translation>Abschwächungen, Daten, Wertungen und andere Hinweise im Text zeigen</translation>
    </message>
    <message>
        <source>The text of the article is not in this map.</source>
        <translation>Diese Karte enthält den Artikel nicht.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The selected box was taken from these words, which are not in the text here: {words}</source>
        <translation>Der ausgewählte Kasten stammt aus diesen Worten, die hier im Text nicht stehen: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt(|s) cannot be found in the text any more: {words}</source>
        <translation>
            <numerusform>%n Textstelle ist im Text nicht mehr zu finden: {words}</numerusform>
            <numerusform>%n Textstellen sind im Text nicht mehr zu finden: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Not a date that argmap can place in time.</source>
        <translation>Dieses Datum kann argmap zeitlich nicht einordnen.</translation>
    </message>
    <message>
        <source>Open {host}…</source>
        <translation>{host} öffnen…</translation>
    </message>
    <message>
        <source>Asks first, then opens the link in the browser</source>
        <translation>Fragt erst nach und öffnet dann den Link im Browser</translation>
    </message>
    <message>
        <source>This map does not say yet which article it is about. Name it here.</source>
        <translation>Diese Karte sagt noch nicht, um welchen Artikel es geht. Nennen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Evidence over time</source>
        <extracomment>Room (px) beside the stretches, below them for the years, above them; the widest stretch; largest and least dot. The narrowest stretch that can still be told from its neighbours, px. The room of &quot;2023&quot; and of &quot;2023-10&quot; below the line, px, and how many months may lie between two that are named.</extracomment>
        <translation>Belege im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Join into one step</source>
        <translation>Zu einem Schritt zusammenfassen</translation>
    </message>
    <message>
        <source>It can be checked as it stands: an event, a quotation, a number</source>
        <translation>Es lässt sich so, wie es dasteht, überprüfen: ein Ereignis, ein Zitat, eine Zahl</translation>
    </message>
    <message>
        <source>It needs reasons itself; date and source move into its note</source>
        <translation>Es braucht selbst Gründe; Datum und Quelle kommen in seine Notiz</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Darauf antworten</translation>
    </message>
    <message>
        <source>Say what speaks against this objection</source>
        <translation>Sagen, was gegen diesen Einwand spricht</translation>
    </message>
    <message>
        <source>Split the premises</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>Make each premise a reason of its own</source>
        <translation>Aus jeder Prämisse einen eigenen Grund machen</translation>
    </message>
    <message>
        <source>Join with other steps</source>
        <translation>Mit anderen Schritten zusammenfassen</translation>
    </message>
    <message>
        <source>Make one step to this claim that needs all the premises together</source>
        <translation>Einen Schritt zu dieser Behauptung machen, der alle Prämissen zusammen braucht</translation>
    </message>
    <message>
        <source>Join steps</source>
        <translation>Schritte zusammenfassen</translation>
    </message>
    <message>
        <source>Various</source>
        <extracomment>What a field is given for boxes that differ in it. Steps of the slider from 0 to 1.</extracomment>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Give no strength</source>
        <translation>Keine Stärke angeben</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Least width of the panel, px.</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Enter goes back or forward to a step</source>
        <translation>Die Eingabetaste geht zu einem Schritt zurück oder vor</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie sie geöffnet wurde</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Move a premise</source>
        <extracomment>How many rows may all stand open when a map is first shown.</extracomment>
        <translation>Prämisse verschieben</translation>
    </message>
    <message>
        <source>Objection: it undercuts the step</source>
        <extracomment>The sign before a line: the brick that something lays, or the icon of a kind. The icon of a kind of box.</extracomment>
        <translation>Einwand: entkräftet den Schluss</translation>
    </message>
    <message>
        <source>Objection: it undermines this</source>
        <translation>Einwand: untergräbt dies</translation>
    </message>
    <message>
        <source>Objection: it rebuts this</source>
        <translation>Einwand: widerspricht dem</translation>
    </message>
    <message>
        <source>Objection: it answers this objection</source>
        <translation>Einwand: antwortet auf diesen Einwand</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The id of the record that a row shows; what is said quietly below its words; the sign before them; whether it merely mentions what has its own row elsewhere. What a row is called while it is dragged.</extracomment>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>{name} Mentioned again.</source>
        <translation>{name} Noch einmal genannt.</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>siehe oben</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(noch nichts geschrieben)</translation>
    </message>
    <message>
        <source>{step}, “{hedge}”</source>
        <translation>{step}, „{hedge}“</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <extracomment>How long after it was given another width (ms) the tree has its rows in their places.</extracomment>
        <translation>Gliederung der Karte</translation>
    </message>
    <message>
        <source>Alt with the up or down arrow moves a premise before or after another.</source>
        <translation>Alt mit dem Pfeil nach oben oder unten stellt eine Prämisse vor oder hinter eine andere.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <extracomment>The longest line and the least room beside it, px; the height of a line in per cent of the font&apos;s own. The height of a blank line, px. How many of Qt&apos;s steps headings are larger, by their level: half as large again, a fifth, no larger. How far items stand in, px. How many lines are painted beneath words for what lies below the highlight on top, and how far apart, px.</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Find a source</source>
        <extracomment>The id of the row of evidence that names no source, which no record can have. Room around the name that is written, and least width of the panel, px.</extracomment>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>Let several chosen sources be one; the one chosen last keeps its name</source>
        <translation>Aus mehreren gewählten Quellen eine machen; die zuletzt gewählte behält ihren Namen</translation>
    </message>
    <message>
        <source>Remove the sources that no evidence comes from</source>
        <translation>Die Quellen entfernen, von denen kein Beleg stammt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Enter lights what rests on a source, F2 renames it</source>
        <translation>Die Eingabetaste hebt hervor, was auf einer Quelle beruht, F2 benennt sie um</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(|s) of evidence (has|have) nobody with a name behind (it|them).</source>
        <translation>
            <numerusform>Hinter %n Beleg steht niemand mit Namen.</numerusform>
            <numerusform>Hinter %n Belegen steht niemand mit Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence names a source yet. Write sources in the details of evidence.</source>
        <translation>Noch nennt kein Beleg eine Quelle. Schreiben Sie Quellen in die Einzelheiten der Belege.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n unused</source>
        <translation>
            <numerusform>%n unbenutzte &amp;entfernen</numerusform>
            <numerusform>%n unbenutzte &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove unused</source>
        <translation>Unbenutzte &amp;entfernen</translation>
    </message>
    <message>
        <source>Rename a source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Quellen zusammenführen</translation>
    </message>
    <message>
        <source>Remove unused sources</source>
        <translation>Unbenutzte Quellen entfernen</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(|s) at second hand</source>
        <translation>
            <numerusform>%n aus zweiter Hand</numerusform>
            <numerusform>%n aus zweiter Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>not named ({type})</source>
        <translation>nicht genannt ({type})</translation>
    </message>
    <message>
        <source>got it from {sources}</source>
        <translation>hat es von {sources}</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>Centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>How long one stretch of time is</source>
        <extracomment>How wide a stretch is at least (px) where argmap chooses the unit, and how many pieces a tip lists.</extracomment>
        <translation>Wie lang ein Zeitabschnitt ist</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>Wie es passt</translation>
    </message>
    <message numerus="yes">
        <source>%n hollow: dated less exactly, it stands where its time may begin.</source>
        <translation>
            <numerusform>%n ist hohl gezeichnet: Das Datum ist weniger genau; der Beleg steht dort, wo seine Zeit beginnen könnte.</numerusform>
            <numerusform>%n sind hohl gezeichnet: Ihr Datum ist weniger genau; sie stehen dort, wo ihre Zeit beginnen könnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no date that argmap can place.</source>
        <translation>
            <numerusform>%n hat kein Datum, das argmap einordnen kann.</numerusform>
            <numerusform>%n haben kein Datum, das argmap einordnen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence has a date yet. Write dates such as 2023, 2023-10 or 2023-10-07 in the details.</source>
        <translation>Noch hat kein Beleg ein Datum. Schreiben Sie in die Einzelheiten ein Datum wie 2023, 2023-10 oder 2023-10-07.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(|s) of evidence (is|are) dated, from {first} to {last}.</source>
        <translation>
            <numerusform>%n Beleg ist datiert, von {first} bis {last}.</numerusform>
            <numerusform>%n Belege sind datiert, von {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {every} dated pieces (lies|lie) in {time} ({share} %), {before} before and {after} after.</source>
        <translation>
            <numerusform>Zeitraum {time}: %n von {every} datierten Belegen ({share} %), {before} davor und {after} danach.</numerusform>
            <numerusform>Zeitraum {time}: %n von {every} datierten Belegen ({share} %), {before} davor und {after} danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n piece(|s) of evidence</source>
        <translation>
            <numerusform>{time}: %n Beleg</numerusform>
            <numerusform>{time}: %n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What is not carried over</source>
        <translation>Was nicht übernommen ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all was carried over</source>
        <translation>Nicht alles wurde übernommen</translation>
    </message>
    <message>
        <source>{name} holds what a map has no place for</source>
        <translation>{name} enthält etwas, wofür eine Karte keinen Platz hat</translation>
    </message>
    <message numerus="yes">
        <source>%n file(|s) hold what a map has no place for</source>
        <translation>
            <numerusform>%n Datei enthält etwas, wofür eine Karte keinen Platz hat</numerusform>
            <numerusform>%n Dateien enthalten etwas, wofür eine Karte keinen Platz hat</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is as it was; the map that was made of it is a new one.</source>
        <translation>Die Datei selbst ist, wie sie war; die Karte daraus ist eine neue.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Everything that can be chosen here becomes what it was at first, the keys too. Maps stay as they are.</source>
        <translation>Alles, was sich hier wählen lässt, wird wieder, wie es am Anfang war, auch die Tasten. Karten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Done: everything is as it was at first.</source>
        <translation>Erledigt: Alles ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>What stands on which page, by the page&apos;s heading.</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of menus, panels and explanations</source>
        <translation>Die Sprache der Menüs, Bereiche und Erklärungen</translation>
    </message>
    <message>
        <source>Open the maps of last time at the start</source>
        <translation>Beim Start die Karten vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>When argmap is started without a file</source>
        <translation>Wenn argmap ohne Datei gestartet wird</translation>
    </message>
    <message>
        <source>Keep maps saved</source>
        <translation>Karten automatisch speichern</translation>
    </message>
    <message>
        <source>A map that has a file is saved by itself, shortly after each change</source>
        <translation>Eine Karte, die eine Datei hat, wird kurz nach jeder Änderung von selbst gespeichert</translation>
    </message>
    <message>
        <source>Describe the boxes of the map to screen readers</source>
        <translation>Die Kästen der Karte für Bildschirmleser beschreiben</translation>
    </message>
    <message>
        <source>For maps that are opened from now on</source>
        <translation>Für Karten, die von jetzt an geöffnet werden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Colours, and how heavy lines are, in window and map</source>
        <translation>Farben und Strichstärken in Fenster und Karte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large the text of window and map is</source>
        <translation>Wie groß der Text in Fenster und Karte ist</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether boxes glide to their new place</source>
        <translation>Ob Kästen an ihren neuen Platz gleiten</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>A selected box lights</source>
        <translation>Mit einem ausgewählten Kasten wird hervorgehoben</translation>
    </message>
    <message>
        <source>The rest of the map is dimmed</source>
        <translation>Der Rest der Karte wird abgedunkelt</translation>
    </message>
    <message>
        <source>Boxes line up with each other while they are moved</source>
        <translation>Kästen richten sich beim Verschieben aneinander aus</translation>
    </message>
    <message>
        <source>With Alt a box moves freely, whatever is chosen here</source>
        <translation>Mit Alt lässt sich ein Kasten immer frei verschieben</translation>
    </message>
    <message>
        <source>Letters alone do something on the map, in an article and in a draft</source>
        <translation>Einzelne Buchstaben lösen auf der Karte, im Artikel und im Entwurf etwas aus</translation>
    </message>
    <message>
        <source>N for a new claim, R for a reason, and so on; switch it off if you speak to the computer</source>
        <translation>N für eine neue Behauptung, R für einen Grund und so weiter; schalten Sie es aus, wenn Sie dem Computer diktieren</translation>
    </message>
    <message>
        <source>Address of a language model</source>
        <translation>Adresse eines Sprachmodells</translation>
    </message>
    <message>
        <source>If there is one, it can be asked for a draft: the whole text of the article is then sent to this address. Empty: nothing is sent anywhere</source>
        <translation>Steht hier eine, kann das Modell um einen Entwurf gebeten werden: Der ganze Text des Artikels wird dann an diese Adresse gesendet. Leer: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>As the program at this address calls it</source>
        <translation>So, wie das Programm an dieser Adresse es nennt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Only where the model asks for one; it is kept in no file, and forgotten when argmap ends</source>
        <translation>Nur wenn das Modell einen verlangt; er wird in keiner Datei aufbewahrt und mit dem Ende von argmap vergessen</translation>
    </message>
    <message>
        <source>One step leads to {claim}: {how}.</source>
        <translation>Zu {claim} führt ein Schritt ({how}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} step(|s) lead(s|) to {claims}.</source>
        <translation>
            <numerusform>Ein Schritt führt zu {claims}.</numerusform>
            <numerusform>{count} Schritte führen zu {claims}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here it rests on {what}.</source>
        <translation>Das ist hier die Grundlage: {what}.</translation>
    </message>
    <message>
        <source>The evidence names no source.</source>
        <translation>Der Beleg nennt keine Quelle.</translation>
    </message>
    <message>
        <source>None of the evidence names a source.</source>
        <translation>Keiner der Belege nennt eine Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the pieces of evidence name(s|) no source.</source>
        <translation>
            <numerusform>Einer der Belege nennt keine Quelle.</numerusform>
            <numerusform>{count} der Belege nennen keine Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} claim(|s) with reasons of (its|their) own</source>
        <translation>
            <numerusform>eine Behauptung mit eigenen Gründen</numerusform>
            <numerusform>{count} Behauptungen mit eigenen Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} assumption(|s) that nobody states</source>
        <translation>
            <numerusform>eine Annahme, die niemand ausspricht</numerusform>
            <numerusform>{count} Annahmen, die niemand ausspricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} claim(|s) that nothing supports</source>
        <translation>
            <numerusform>eine Behauptung, die nichts stützt</numerusform>
            <numerusform>{count} Behauptungen, die nichts stützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There (is|are) {count} more objection(|s).</source>
        <translation>
            <numerusform>Es gibt einen weiteren Einwand.</numerusform>
            <numerusform>Es gibt {count} weitere Einwände.</numerusform>
        </translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Was spricht dagegen?</translation>
    </message>
    <message>
        <source>There is nothing to present yet: the map is empty.</source>
        <extracomment>Sizes of the caption: a share of the window&apos;s height that it takes, and of its font, px that it never falls below.</extracomment>
        <translation>Es gibt noch nichts zu präsentieren: Die Karte ist leer.</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>Conclusion {number} of {of}</source>
        <translation>These {number} von {of}</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Report on what it rests on</source>
        <translation>Bericht darüber, worauf alles beruht</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Alles auf einem Blatt</translation>
    </message>
    <message>
        <source> sheets across</source>
        <translation> Blätter nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s) of paper</source>
        <translation>
            <numerusform>%n Blatt Papier</numerusform>
            <numerusform>%n Blatt Papier</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The printer takes no pages</source>
        <extracomment>Free edge of a sheet in mm; points that the line at its foot takes; length of the marks to cut and glue by.</extracomment>
        <translation>Der Drucker nimmt keine Seiten an</translation>
    </message>
    <message>
        <source>Choose another printer, or save as PDF.</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>{page} of {of}</source>
        <translation>{page} von {of}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No map was opened yet</source>
        <translation>Es wurde noch keine Karte geöffnet</translation>
    </message>
    <message>
        <source>Keep this map in the list</source>
        <translation>Diese Karte in der Liste behalten</translation>
    </message>
    <message>
        <source>{title} — {path} (not there any more)</source>
        <translation>{title} — {path} (nicht mehr da)</translation>
    </message>
    <message>
        <source>{title} — {path}</source>
        <translation>{title} — {path}</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Recovered “{title}” as it was at {time}.</source>
        <translation>Wiederhergestellt: „{title}“, Stand {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(|s) made at {time} to “{title}”.</source>
        <translation>
            <numerusform>Wiederhergestellt: %n Änderung an „{title}“, Stand {time}.</numerusform>
            <numerusform>Wiederhergestellt: %n Änderungen an „{title}“, Stand {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file was changed since.</source>
        <translation>Die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since the last save, the newest first:</source>
        <translation>Seit dem letzten Speichern, das Neueste zuerst:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(|s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}   ({count})</source>
        <translation>{step}   ({count})</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close and stay here (Ctrl+Enter); Esc goes back</source>
        <translation>Schließen und hierbleiben (Strg+Eingabe); Esc geht zurück</translation>
    </message>
    <message>
        <source>{one} of {all}</source>
        <translation>{one} von {all}</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>What stands beside the icons of what can be added, as far as there is room: names with keys, keys alone, nothing.</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>The article suggests this: “Russia tacitly approved of the 7 October attack.”</source>
        <extracomment>What of the sample the tour speaks of: the conclusion, and the step that carries it.</extracomment>
        <translation>Der Artikel legt dies nahe: „Russia tacitly approved of the 7 October attack.“</translation>
    </message>
    <message>
        <source>Select that box: click it, or go there with the arrow keys.</source>
        <translation>Wählen Sie diesen Kasten aus: Klicken Sie ihn an, oder gehen Sie mit den Pfeiltasten dorthin.</translation>
    </message>
    <message>
        <source>What is lit is all that it rests on: one piece of evidence, and one inference from it.</source>
        <translation>Hervorgehoben ist alles, worauf er beruht: ein Beleg und ein Schluss daraus.</translation>
    </message>
    <message>
        <source>Press F to see that part large.</source>
        <translation>Drücken Sie F, um diesen Teil groß zu sehen.</translation>
    </message>
    <message>
        <source>“Argument from silence” carries it alone. What if that step did not hold?</source>
        <translation>„Argument from silence“ trägt ihn allein. Was wäre, wenn dieser Schritt nicht gälte?</translation>
    </message>
    <message>
        <source>Select the box “Argument from silence” right below the conclusion, and press W.</source>
        <translation>Wählen Sie den Kasten „Argument from silence“ gleich unter der These aus, und drücken Sie W.</translation>
    </message>
    <message>
        <source>Without it nothing supports the conclusion: it hangs in the air.</source>
        <translation>Ohne ihn stützt nichts die These: Sie hängt in der Luft.</translation>
    </message>
    <message>
        <source>Press W again to switch the step on.</source>
        <translation>Drücken Sie noch einmal W, damit der Schritt wieder gilt.</translation>
    </message>
    <message>
        <source>Now build on it. A reason gets a box below what it is a reason for.</source>
        <translation>Bauen Sie nun darauf auf. Ein Grund bekommt einen Kasten unter dem, wofür er ein Grund ist.</translation>
    </message>
    <message>
        <source>Select the conclusion, press R, type a reason, and press Enter.</source>
        <translation>Wählen Sie die These aus, drücken Sie R, geben Sie einen Grund ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Nothing that you do is final.</source>
        <translation>Nichts, was Sie tun, ist endgültig.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z to take the reason back.</source>
        <translation>Drücken Sie Strg+Z, um den Grund zurückzunehmen.</translation>
    </message>
    <message>
        <source>Evidence is what can be checked; it stands on the ground, with its source and date.</source>
        <translation>Ein Beleg ist etwas, das sich überprüfen lässt; er steht auf dem Boden, mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>Select a claim, press E, type what was seen or said, and press Enter.</source>
        <translation>Wählen Sie eine Behauptung aus, drücken Sie E, geben Sie ein, was gesehen oder gesagt wurde, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Two boxes that are there already can be connected.</source>
        <translation>Zwei Kästen, die schon da sind, lassen sich verknüpfen.</translation>
    </message>
    <message>
        <source>Drag from the dot on top of a box to another; or press L, go there with the arrow keys, and press Enter.</source>
        <translation>Ziehen Sie vom Punkt oben auf einem Kasten zu einem anderen; oder drücken Sie L, gehen Sie mit den Pfeiltasten dorthin, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>In a large map words are found in everything that it says.</source>
        <translation>In einer großen Karte lassen sich Wörter in allem suchen, was sie sagt.</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type “weapons”; Esc ends the search.</source>
        <translation>Drücken Sie Strg+F, und geben Sie „weapons“ ein; Esc beendet die Suche.</translation>
    </message>
    <message>
        <source>That is all you need. This was a copy of the sample; F1 shows all keys.</source>
        <translation>Mehr brauchen Sie nicht. Dies war eine Kopie des Beispiels; F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Press Alt+C to close this card, and begin with your own article.</source>
        <translation>Drücken Sie Alt+C, um diese Anleitung zu schließen, und beginnen Sie mit Ihrem eigenen Artikel.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Tour: {number} of {of}</source>
        <translation>Rundgang: {number} von {of}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of {name}</source>
        <translation>Frühere Fassungen von {name}</translation>
    </message>
    <message>
        <source>One is kept every five minutes in which the map is saved: for a week, and always the last 20.</source>
        <translation>Solange gespeichert wird, bleibt alle fünf Minuten eine Fassung erhalten: eine Woche lang, und immer die letzten 20.</translation>
    </message>
    <message>
        <source>There are none yet: they begin with the first save.</source>
        <translation>Es gibt noch keine: Die erste entsteht mit dem ersten Speichern.</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>Als Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Steps and objections</source>
        <translation>Schritte und Einwände</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>argument from silence</source>
        <translation>Argument aus dem Schweigen</translation>
    </message>
    <message>
        <source>argument from sign</source>
        <translation>Argument aus Anzeichen</translation>
    </message>
    <message>
        <source>argument from example</source>
        <translation>Argument aus dem Beispiel</translation>
    </message>
    <message>
        <source>argument from analogy</source>
        <translation>Analogieargument</translation>
    </message>
    <message>
        <source>argument from cause to effect</source>
        <translation>Argument von der Ursache auf die Wirkung</translation>
    </message>
    <message>
        <source>argument from correlation to cause</source>
        <translation>Argument von der Korrelation auf die Ursache</translation>
    </message>
    <message>
        <source>argument from consequences</source>
        <translation>Argument aus den Folgen</translation>
    </message>
    <message>
        <source>argument from expert opinion</source>
        <translation>Argument aus dem Urteil von Fachleuten</translation>
    </message>
    <message>
        <source>argument from witness testimony</source>
        <translation>Argument aus einer Zeugenaussage</translation>
    </message>
    <message>
        <source>argument from position to know</source>
        <translation>Argument aus eigener Kenntnis</translation>
    </message>
    <message>
        <source>argument from popular opinion</source>
        <translation>Argument aus der allgemeinen Meinung</translation>
    </message>
    <message>
        <source>argument from precedent</source>
        <translation>Argument aus einem Präzedenzfall</translation>
    </message>
    <message>
        <source>argument from established rule</source>
        <translation>Argument aus einer geltenden Regel</translation>
    </message>
    <message>
        <source>argument from values</source>
        <translation>Argument aus Werten</translation>
    </message>
    <message>
        <source>argument from commitment</source>
        <translation>Argument aus einer Festlegung</translation>
    </message>
    <message>
        <source>argument from inconsistent commitment</source>
        <translation>Argument aus widersprüchlichen Festlegungen</translation>
    </message>
    <message>
        <source>argument from verbal classification</source>
        <translation>Argument aus der Wortbedeutung</translation>
    </message>
    <message>
        <source>argument from waste</source>
        <translation>Argument aus vergeblichem Aufwand</translation>
    </message>
    <message>
        <source>slippery slope argument</source>
        <translation>Dammbruchargument</translation>
    </message>
    <message>
        <source>practical reasoning</source>
        <translation>praktisches Schließen</translation>
    </message>
    <message>
        <source>abductive argument</source>
        <translation>Schluss auf die beste Erklärung</translation>
    </message>
    <message>
        <source>ad hominem argument</source>
        <translation>Ad-hominem-Argument</translation>
    </message>
    <message>
        <source>suggests</source>
        <translation>deutet darauf hin</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>möglicherweise</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>apparently</source>
        <translation>anscheinend</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>Berichten zufolge</translation>
    </message>
    <message>
        <source>could be interpreted as</source>
        <translation>lässt sich deuten als</translation>
    </message>
    <message>
        <source>is seen as</source>
        <translation>gilt als</translation>
    </message>
    <message>
        <source>seems</source>
        <translation>scheint</translation>
    </message>
    <message>
        <source>may</source>
        <translation>könnte</translation>
    </message>
    <message>
        <source>indicates</source>
        <translation>lässt erkennen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>Zeugenaussage</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>Px that two columns need. The actions that begin something: id, heading, and what one gets.</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Two minutes with a real article</source>
        <translation>Zwei Minuten mit einem echten Artikel</translation>
    </message>
    <message>
        <source>Map what it says, and see what that rests on</source>
        <translation>Festhalten, was er sagt, und sehen, worauf das beruht</translation>
    </message>
    <message>
        <source>Debate motion</source>
        <translation>Streitfrage</translation>
    </message>
    <message>
        <source>A motion with a side for it and a side against it</source>
        <translation>Eine Frage mit einer Seite dafür und einer dagegen</translation>
    </message>
    <message>
        <source>Blank map</source>
        <translation>Leere Karte</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch steht nichts darin</translation>
    </message>
    <message>
        <source>Open a map…</source>
        <translation>Karte öffnen…</translation>
    </message>
    <message>
        <source>From a file; or drop files here</source>
        <translation>Aus einer Datei; oder ziehen Sie Dateien hierher</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>What does a conclusion rest on?</source>
        <translation>Worauf beruht eine These?</translation>
    </message>
    <message>
        <source>On evidence that shows it, on an inference from evidence, or on a claim that nobody supports.</source>
        <translation>Auf Belegen, die sie zeigen, auf einem Schluss aus Belegen oder auf einer Behauptung, die niemand stützt.</translation>
    </message>
    <message>
        <source>{path} — not there any more</source>
        <translation>{path} — nicht mehr da</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take “{title}” off the list</source>
        <translation>„{title}“ aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned maps stay at the head of this list.</source>
        <translation>Angeheftete Karten bleiben oben in dieser Liste.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <extracomment>From so many dated months in one paragraph on, it is a list that one can count.</extracomment>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>“{words}” is a claim about dates that the text itself lists, by year: {listed}. Does the count bear it out?</source>
        <translation>„{words}“ ist eine Behauptung über Daten, die der Text selbst aufzählt, nach Jahren: {listed}. Bestätigt die Zählung sie?</translation>
    </message>
    <message>
        <source>it says how often something happened, which the dates of the text bear out or not</source>
        <translation>sie sagt, wie oft etwas geschah, was die Daten im Text bestätigen oder nicht</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a DOCTYPE.</source>
        <extracomment>How often a joint is a part of a joint, and how many units one segment is a part of: once and one, in the corpora.</extracomment>
        <translation>Speichern Sie sie als UTF-8 ohne DOCTYPE.</translation>
    </message>
    <message>
        <source>This graph declares entities, which argmap does not read</source>
        <translation>Dieser Graph vereinbart Entitäten, und die liest argmap nicht</translation>
    </message>
    <message>
        <source>This is not well-formed XML</source>
        <translation>Das ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>The root of such a graph is `arggraph`.</source>
        <translation>Die Wurzel eines solchen Graphen ist `arggraph`.</translation>
    </message>
    <message>
        <source>This is XML, but no argument graph</source>
        <translation>Das ist XML, aber kein Argumentgraph</translation>
    </message>
    <message>
        <source>The element `argmap` does not hold JSON</source>
        <translation>Das Element `argmap` enthält kein JSON</translation>
    </message>
    <message>
        <source>Remove the element to read the graph alone.</source>
        <translation>Entfernen Sie das Element, um den Graphen allein zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(|s) of the answer (was|were) left out, because (it points|they point) at nothing or (does|do) not fit in a map</source>
        <extracomment>How many characters of an article a model is shown; what stands behind is not drafted, and a remark says so. How much of an answer is read.</extracomment>
        <translation>
            <numerusform>%n Teil der Antwort wurde weggelassen, weil er auf nichts zeigt oder in keine Karte passt</numerusform>
            <numerusform>%n Teile der Antwort wurden weggelassen, weil sie auf nichts zeigen oder in keine Karte passen</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was not shown this part: the article is too long for it</source>
        <translation>Diesen Teil hat das Modell nicht gesehen: Der Artikel ist zu lang dafür</translation>
    </message>
    <message>
        <source>The answer of the model is not the list of statements that was asked for</source>
        <translation>Die Antwort des Modells ist nicht die Liste von Aussagen, um die gebeten wurde</translation>
    </message>
    <message>
        <source>Ask again, or choose another model in the preferences</source>
        <translation>Noch einmal fragen oder in den Einstellungen ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>the model says: {reason}</source>
        <translation>das Modell sagt: {reason}</translation>
    </message>
    <message>
        <source>the model proposes it</source>
        <translation>das Modell schlägt es vor</translation>
    </message>
    <message>
        <source>This is no Word document (.docx)</source>
        <extracomment>Bytes that a member, and all that are read together, may unpack to; and how many the archive may list. What python-docx is given, under which type, and how the relation to it is called. Encodings in which a declaration of entities cannot hide from a look at the bytes.</extracomment>
        <translation>Das ist kein Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>Save it as .docx in the program that made it, or paste its text as an article.</source>
        <translation>Es in dem Programm, das es gemacht hat, als .docx speichern, oder seinen Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>Copy its text, and paste it as an article.</source>
        <translation>Den Text kopieren und als Artikel einfügen.</translation>
    </message>
    <message>
        <source>The document unpacks to more than it can hold</source>
        <translation>Das Dokument wird entpackt größer, als es sein kann</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>Sie zuerst ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>The file is locked with a password</source>
        <translation>Die Datei ist mit einem Kennwort verschlossen</translation>
    </message>
    <message>
        <source>The file has more pages than an article can have ({limit})</source>
        <extracomment>More pages than this are no article; a page whose content is larger than this many bytes is left out. How often all pages together may show text, forms within them counted: pypdf takes about 15 µs for each. How deep forms are looked for in forms. How many lines at the head and foot of a page may run through all pages. A line shorter than this share of the longest ones ends its paragraph, where it ends a sentence. A line shorter than this share, with a capital below it, stands by itself: a title.</extracomment>
        <translation>Die Datei hat mehr Seiten, als ein Artikel haben kann ({limit})</translation>
    </message>
    <message>
        <source>Save the pages of the article as a file of their own.</source>
        <translation>Die Seiten des Artikels als eigene Datei speichern.</translation>
    </message>
    <message>
        <source>If it is a scan, let a program recognise its text first.</source>
        <translation>Ist es ein eingescanntes Blatt, zuerst ein Programm den Text erkennen lassen.</translation>
    </message>
    <message>
        <source>There is no text in this file</source>
        <translation>In dieser Datei ist kein Text</translation>
    </message>
    <message>
        <source>No text on page {pages}.</source>
        <translation>Kein Text auf Seite {pages}.</translation>
    </message>
    <message>
        <source>the text gives a reason for it</source>
        <translation>der Text nennt einen Grund dafür</translation>
    </message>
    <message>
        <source>“{words}” sets it against what comes before</source>
        <translation>„{words}“ stellt es dem Vorigen entgegen</translation>
    </message>
    <message>
        <source>“{words}” says that one follows from the other</source>
        <translation>„{words}“ sagt, dass eins aus dem anderen folgt</translation>
    </message>
    <message>
        <source>it lists dates of what this counts</source>
        <translation>er zählt die Daten dessen auf, was hier gezählt wird</translation>
    </message>
    <message>
        <source>it is a heading that says something, and the text is most about the other</source>
        <translation>eine Überschrift, die etwas aussagt; um die andere geht es im Text am meisten</translation>
    </message>
    <message>
        <source>it is listed beneath this</source>
        <translation>darunter aufgezählt</translation>
    </message>
    <message>
        <source>“{words}” speaks of the sentence before</source>
        <translation>„{words}“ spricht vom Satz davor</translation>
    </message>
    <message>
        <source>in its paragraph it reads as an objection to this</source>
        <translation>liest sich in seinem Absatz als Einwand dagegen</translation>
    </message>
    <message>
        <source>in its paragraph it reads as a reason for this</source>
        <translation>liest sich in seinem Absatz als Grund dafür</translation>
    </message>
    <message>
        <source>it is conceded, and speaks against this</source>
        <translation>es wird eingeräumt und spricht dagegen</translation>
    </message>
    <message>
        <source>it denies this</source>
        <translation>es bestreitet dies</translation>
    </message>
    <message>
        <source>it answers what was conceded before</source>
        <translation>es entgegnet dem, was davor eingeräumt wurde</translation>
    </message>
    <message>
        <source>its paragraph ends with it, and the text is most about the other</source>
        <translation>ihr Absatz endet damit, und um die andere geht es im Text am meisten</translation>
    </message>
    <message>
        <source>it is concluded from what comes before</source>
        <translation>es wird aus dem geschlossen, was davor steht</translation>
    </message>
    <message>
        <source>it says what the sentence before amounts to</source>
        <translation>es sagt, worauf der Satz davor hinausläuft</translation>
    </message>
    <message>
        <source>its paragraph hangs on it, and the text is most about the other</source>
        <translation>sein Absatz hängt daran, und der Text handelt am meisten vom anderen</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(|s)</source>
        <extracomment>From this share of their rare words on, two statements say the same; and how much of the shorter one must come again. Words that stand in more statements than this are no help in finding those that are alike. What a summary says in other words is as alike as this at least. Two words that are the whole of one statement say the same as another of at most this many rare words.</extracomment>
        <translation>
            <numerusform>%n-mal gesagt</numerusform>
            <numerusform>%n-mal gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>concluded with “{words}”</source>
        <translation>geschlossen mit „{words}“</translation>
    </message>
    <message>
        <source>somebody is named who says it: {who}</source>
        <translation>jemand ist genannt, der es sagt: {who}</translation>
    </message>
    <message>
        <source>“{words}”: said by somebody named before</source>
        <translation>„{words}“: von jemandem gesagt, der vorher genannt ist</translation>
    </message>
    <message>
        <source>“{words}”: no source named</source>
        <translation>„{words}“: keine Quelle genannt</translation>
    </message>
    <message>
        <source>it quotes</source>
        <translation>es zitiert</translation>
    </message>
    <message>
        <source>a rhetorical question</source>
        <extracomment>What a sentence begins with that belongs to the course of the text, not to what the sentence says. What tells that something happened. Passive words for what is thought rather than told: whose view it is stays open, so that it is no report of anything. A quotation of fewer words is a term in quotation marks.</extracomment>
        <translation>eine rhetorische Frage</translation>
    </message>
    <message>
        <source>“{words}”: what somebody thinks, as told</source>
        <translation>„{words}“: was jemand denkt, wie es erzählt wird</translation>
    </message>
    <message>
        <source>hedged by “{words}”</source>
        <translation>abgeschwächt durch „{words}“</translation>
    </message>
    <message>
        <source>“{words}”: a view that nobody is named for</source>
        <translation>„{words}“: eine Ansicht, für die niemand genannt wird</translation>
    </message>
    <message>
        <source>it has a date: {date}</source>
        <translation>es hat ein Datum: {date}</translation>
    </message>
    <message>
        <source>it has a number: {number}</source>
        <translation>es hat eine Zahl: {number}</translation>
    </message>
    <message>
        <source>something is concluded from it, and it is told as having happened</source>
        <translation>daraus wird etwas geschlossen, und es wird als geschehen erzählt</translation>
    </message>
    <message>
        <source>stated without a source, a date or a number</source>
        <translation>ohne Quelle, Datum oder Zahl behauptet</translation>
    </message>
    <message>
        <source>it judges: “{words}”</source>
        <translation>es wertet: „{words}“</translation>
    </message>
    <message>
        <source>a way of arguing: “{words}”</source>
        <translation>eine Art zu argumentieren: „{words}“</translation>
    </message>
    <message>
        <source>it names a cause or an effect: “{words}”</source>
        <translation>es nennt eine Ursache oder Wirkung: „{words}“</translation>
    </message>
    <message>
        <source>the text is most about this</source>
        <extracomment>What is not the author&apos;s own point, or only takes up another. A claim of fewer words says too little to be what a text is about.</extracomment>
        <translation>davon handelt der Text am meisten</translation>
    </message>
    <message>
        <source>is a reason for “{aim}”</source>
        <extracomment>The share of the characters of two spans that both have, from which on they are the same words.</extracomment>
        <translation>ist ein Grund für „{aim}“</translation>
    </message>
    <message>
        <source>speaks against “{aim}”</source>
        <translation>spricht gegen „{aim}“</translation>
    </message>
    <message>
        <source>speaks against the step to “{aim}”</source>
        <translation>spricht gegen den Schritt zu „{aim}“</translation>
    </message>
    <message>
        <source>Mark some words of the article first.</source>
        <extracomment>How many characters around a quotation are kept, so that it is found again where its words stand twice.</extracomment>
        <translation>Zuerst Wörter des Artikels markieren.</translation>
    </message>
    <message>
        <source>There are no words to take</source>
        <translation>Hier sind keine Wörter zu nehmen</translation>
    </message>
    <message>
        <source>Mark other words, or another box.</source>
        <translation>Andere Wörter oder einen anderen Kasten markieren.</translation>
    </message>
    <message>
        <source>It is known already that the article says it here</source>
        <translation>Dass der Artikel es hier sagt, ist schon bekannt</translation>
    </message>
    <message>
        <source>The address of the model may hold no name, password or question</source>
        <extracomment>Where a key is read from when none was typed. How many bytes of an answer are read. How many seconds a model may take for its answer.</extracomment>
        <translation>Die Adresse des Modells darf weder Name noch Kennwort noch Frage enthalten</translation>
    </message>
    <message>
        <source>A key is typed by itself, or stands in {variable}</source>
        <translation>Ein Schlüssel wird eingetippt oder steht in {variable}</translation>
    </message>
    <message>
        <source>The key for the model has signs that no key has</source>
        <translation>Der Schlüssel für das Modell hat Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Ihn noch einmal eintippen</translation>
    </message>
    <message>
        <source>The answer of the model is too large</source>
        <translation>Die Antwort des Modells ist zu groß</translation>
    </message>
    <message>
        <source>A model outside of your own network is asked by https only</source>
        <translation>Ein Modell außerhalb des eigenen Netzes wird nur über https gefragt</translation>
    </message>
    <message>
        <source>Write https:// at the head of its address</source>
        <translation>Die Adresse mit https:// beginnen</translation>
    </message>
    <message>
        <source>This is no address of a model</source>
        <translation>Das ist keine Adresse eines Modells</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as {example}</source>
        <translation>Sie beginnt mit http:// oder https://, etwa {example}</translation>
    </message>
    <message>
        <source>The model does not take the key</source>
        <translation>Das Modell nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Look whether it is right, and still holds</source>
        <translation>Nachsehen, ob er stimmt und noch gilt</translation>
    </message>
    <message>
        <source>The model is said to be at another address</source>
        <translation>Das Modell soll unter einer anderen Adresse sein</translation>
    </message>
    <message>
        <source>argmap asks none but the one you chose</source>
        <translation>argmap fragt nur das gewählte</translation>
    </message>
    <message>
        <source>There is no such model, or none at this address</source>
        <translation>An dieser Adresse ist kein solches Modell, oder gar keins</translation>
    </message>
    <message>
        <source>Look at both in the preferences</source>
        <translation>Beides in den Einstellungen nachsehen</translation>
    </message>
    <message>
        <source>The model cannot answer now</source>
        <translation>Das Modell kann jetzt nicht antworten</translation>
    </message>
    <message>
        <source>The model took too long for its answer</source>
        <translation>Das Modell hat zu lange für seine Antwort gebraucht</translation>
    </message>
    <message>
        <source>The model&apos;s address cannot be trusted: its encryption does not hold</source>
        <translation>Der Adresse des Modells ist nicht zu trauen: Ihre Verschlüsselung hält nicht</translation>
    </message>
    <message>
        <source>What answers at this address does not speak as a model does</source>
        <translation>Was an dieser Adresse antwortet, spricht nicht wie ein Modell</translation>
    </message>
    <message>
        <source>The model cannot be reached</source>
        <translation>Das Modell ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Look whether it runs, and whether its address is right</source>
        <translation>Nachsehen, ob es läuft und ob die Adresse stimmt</translation>
    </message>
    <message>
        <source>Its address often ends with /v1</source>
        <translation>Die Adresse endet oft auf /v1</translation>
    </message>
    <message>
        <source>No draft could be made ({reason}).</source>
        <translation>Es gab keinen Entwurf ({reason}).</translation>
    </message>
    <message>
        <source>{share} % of the article is in the map</source>
        <extracomment>Width of the strip and least height of a bar in it, px.</extracomment>
        <translation>{share} % des Artikels sind in der Karte</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Enter accepts, N rejects, E edits the words, T turns claim and evidence, J and K go to what is open.</source>
        <extracomment>What is told of the keys in the list, and at its buttons: with letters that do something by themselves, and without.</extracomment>
        <translation>Eingabe nimmt an, N lehnt ab, E ändert die Wörter, T wechselt zwischen Behauptung und Beleg, J und K gehen zu Offenem.</translation>
    </message>
    <message>
        <source>&amp;Draft a map</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Only &amp;open</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Show only what is not decided yet</source>
        <translation>Nur zeigen, was noch nicht entschieden ist</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Take it into the map (Enter or Y)</source>
        <translation>In die Karte nehmen (Eingabe oder Y)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Do not suggest it again (N); once more takes that back</source>
        <translation>Nicht wieder vorschlagen (N); noch einmal nimmt das zurück</translation>
    </message>
    <message>
        <source>Accept &amp;section</source>
        <translation>Ab&amp;schnitt annehmen</translation>
    </message>
    <message>
        <source>Take all that is open in this section (Shift+Y)</source>
        <translation>Alles nehmen, was in diesem Abschnitt offen ist (Umschalt+Y)</translation>
    </message>
    <message>
        <source>Enter accepts, Delete rejects, F2 edits the words.</source>
        <translation>Eingabe nimmt an, Entf lehnt ab, F2 ändert die Wörter.</translation>
    </message>
    <message>
        <source>Take it into the map (Enter)</source>
        <translation>In die Karte nehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Do not suggest it again (Delete); once more takes that back</source>
        <translation>Nicht wieder vorschlagen (Entf); noch einmal nimmt das zurück</translation>
    </message>
    <message>
        <source>Take all that is open in this section</source>
        <translation>Alles nehmen, was in diesem Abschnitt offen ist</translation>
    </message>
    <message>
        <source>argmap reads the article…</source>
        <translation>argmap liest den Artikel…</translation>
    </message>
    <message>
        <source>There is no article in this map yet. Read one in from the file menu, or paste one.</source>
        <translation>In dieser Karte ist noch kein Artikel. Einen über das Dateimenü einlesen oder einfügen.</translation>
    </message>
    <message>
        <source>argmap found nothing to suggest in this article.</source>
        <translation>argmap hat in diesem Artikel nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>The article is another than it was when its draft was made.</source>
        <translation>Der Artikel ist ein anderer als beim Entwurf.</translation>
    </message>
    <message>
        <source>argmap can suggest claims, evidence and steps; nothing is in the map before it is accepted.</source>
        <translation>argmap kann Behauptungen, Belege und Schritte vorschlagen; nichts ist in der Karte, bevor es angenommen ist.</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>Einen Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept a section</source>
        <translation>Einen Abschnitt annehmen</translation>
    </message>
    <message>
        <source>This cannot be in the map as it is.</source>
        <translation>So passt das nicht in die Karte.</translation>
    </message>
    <message>
        <source>Evidence takes no reasons: make it a claim first.</source>
        <translation>Belege haben keine Gründe: zuerst zur Behauptung machen.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Reject a suggestion</source>
        <translation>Einen Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Wörter ändern</translation>
    </message>
    <message>
        <source>Make it evidence</source>
        <translation>Zum Beleg machen</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Zur Behauptung machen</translation>
    </message>
    <message>
        <source>Accept all in this section</source>
        <translation>Alles in diesem Abschnitt annehmen</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Signs that tell the states apart without colour, and their words.</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>What a careful reader would ask</source>
        <translation>Was genaue Leser fragen würden</translation>
    </message>
    <message>
        <source>Take the marked words as a claim</source>
        <translation>Die markierten Wörter als Behauptung nehmen</translation>
    </message>
    <message>
        <source>Take the marked words as evidence</source>
        <translation>Die markierten Wörter als Beleg nehmen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptthese</translation>
    </message>
    <message>
        <source>Take the marked words as a main conclusion</source>
        <translation>Die markierten Wörter als Hauptthese nehmen</translation>
    </message>
    <message>
        <source>Take the marked words as a reason for the selected box</source>
        <translation>Die markierten Wörter als Grund für den ausgewählten Kasten nehmen</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Beleg dafür</translation>
    </message>
    <message>
        <source>Take the marked words as evidence for the selected box</source>
        <translation>Die markierten Wörter als Beleg für den ausgewählten Kasten nehmen</translation>
    </message>
    <message>
        <source>Take the marked words as an objection to the selected box</source>
        <translation>Die markierten Wörter als Einwand gegen den ausgewählten Kasten nehmen</translation>
    </message>
    <message>
        <source>Says so here</source>
        <translation>Steht hier</translation>
    </message>
    <message>
        <source>The article says here what the selected box holds</source>
        <translation>Der Artikel sagt hier, was im ausgewählten Kasten steht</translation>
    </message>
    <message>
        <source>Take a claim from the article</source>
        <translation>Behauptung aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Take evidence from the article</source>
        <translation>Beleg aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Take a main conclusion from the article</source>
        <translation>Hauptthese aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Take a reason from the article</source>
        <translation>Grund aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Take an objection from the article</source>
        <translation>Einwand aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Say where the article says it</source>
        <translation>Sagen, wo der Artikel es sagt</translation>
    </message>
    <message>
        <source>Select a box of the map first.</source>
        <translation>Zuerst einen Kasten der Karte auswählen.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Copy the article where you read it, then come back.</source>
        <translation>Den Artikel dort kopieren, wo er zu lesen ist, dann zurückkommen.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Die Zwischenablage wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(|s) read in: mark a span and press C or E, or let argmap draft a map.</source>
        <translation>
            <numerusform>%n Wort eingelesen: eine Stelle markieren und C oder E drücken, oder argmap eine Karte entwerfen lassen.</numerusform>
            <numerusform>%n Wörter eingelesen: eine Stelle markieren und C oder E drücken, oder argmap eine Karte entwerfen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Das ist nicht zu lesen: {reason}</translation>
    </message>
    <message>
        <source>This map cannot be changed here.</source>
        <translation>Diese Karte lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>These words are of an article that is not in this map.</source>
        <translation>Diese Wörter stammen aus einem Artikel, der nicht in dieser Karte ist.</translation>
    </message>
    <message>
        <source>Read the article in here first, then drag the words from its text.</source>
        <translation>Den Artikel zuerst hier einlesen, dann die Wörter aus seinem Text ziehen.</translation>
    </message>
    <message>
        <source>Values that are no text</source>
        <extracomment>AIFdb&apos;s schemes by number, where its files name them; those that say nothing have no name here. How values that can stand for no text are called in a report.</extracomment>
        <translation>Werte, die kein Text sind</translation>
    </message>
    <message>
        <source>AIF holds `nodes` and `edges`.</source>
        <translation>AIF enthält `nodes` und `edges`.</translation>
    </message>
    <message>
        <source>This is JSON, but no AIF</source>
        <translation>Das ist JSON, aber kein AIF</translation>
    </message>
    <message>
        <source>Nodes with the number of another</source>
        <translation>Knoten mit der Nummer eines anderen</translation>
    </message>
    <message>
        <source>Voices that do not follow from who attacks whom</source>
        <translation>Stimmen, die nicht daraus folgen, wer wen angreift</translation>
    </message>
    <message>
        <source>Units and segments with the name of another</source>
        <translation>Einheiten und Segmente mit dem Namen eines anderen</translation>
    </message>
    <message>
        <source>Units without a text</source>
        <translation>Einheiten ohne Text</translation>
    </message>
    <message>
        <source>Premises joined to no step</source>
        <translation>Prämissen, die zu keinem Schritt gehören</translation>
    </message>
    <message>
        <source>Edges of the type {type}</source>
        <translation>Kanten der Art {type}</translation>
    </message>
    <message>
        <source>Gaps in what an excerpt quotes</source>
        <translation>Lücken in dem, was ein Auszug zitiert</translation>
    </message>
    <message>
        <source>Records with the name of another</source>
        <extracomment>What something is called: by a file, or by argmap where a file has no name. Parts are no name of any file, so that what is made up never stands in the way of what the file says. Joined they are the id that it would like. Steps and objections that a file can come to without saying each of them, so that a short file makes no huge map.</extracomment>
        <translation>Einträge mit dem Namen eines anderen</translation>
    </message>
    <message>
        <source>What makes more steps and objections than a map should hold</source>
        <translation>Was mehr Schritte und Einwände ergibt, als eine Karte haben sollte</translation>
    </message>
    <message>
        <source>Steps and objections with the name of another</source>
        <translation>Schritte und Einwände mit dem Namen eines anderen</translation>
    </message>
    <message>
        <source>Premises that are no statements</source>
        <translation>Prämissen, die keine Aussagen sind</translation>
    </message>
    <message>
        <source>Steps without a premise</source>
        <translation>Schritte ohne Prämisse</translation>
    </message>
    <message>
        <source>Objections that name no statement</source>
        <translation>Einwände, die keine Aussage nennen</translation>
    </message>
    <message>
        <source>Steps to something that is no claim</source>
        <translation>Schritte zu etwas, das keine Behauptung ist</translation>
    </message>
    <message>
        <source>Steps without a conclusion</source>
        <translation>Schritte ohne Schlusssatz</translation>
    </message>
    <message>
        <source>Objections to something that is not there</source>
        <translation>Einwände gegen etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>Details of argmap that do not fit</source>
        <extracomment>How the key is called wherever a format has names for keys. What a graph says of a box by itself. What is taken back may be what something else rested on; kinds that rest on each other are fewer than this.</extracomment>
        <translation>Angaben von argmap, die nicht passen</translation>
    </message>
    <message>
        <source>Such a file holds lines like {line}</source>
        <extracomment>How many ends a relation has.</extracomment>
        <translation>Eine solche Datei enthält Zeilen wie {line}</translation>
    </message>
    <message>
        <source>These are no annotations of brat</source>
        <translation>Das sind keine brat-Annotationen</translation>
    </message>
    <message>
        <source>Attributes of the type {type}</source>
        <translation>Attribute der Art {type}</translation>
    </message>
    <message>
        <source>Events, links and equivalences</source>
        <translation>Ereignisse, Verknüpfungen und Gleichsetzungen</translation>
    </message>
    <message>
        <source>Lines that are no annotation</source>
        <translation>Zeilen, die keine Annotation sind</translation>
    </message>
    <message>
        <source>Annotations of the type {type}</source>
        <translation>Annotationen der Art {type}</translation>
    </message>
    <message>
        <source>Annotations with the name of another</source>
        <translation>Annotationen mit dem Namen einer anderen</translation>
    </message>
    <message>
        <source>Stances to a main claim that is not there</source>
        <translation>Haltungen zu einer Hauptthese, die nicht da ist</translation>
    </message>
    <message>
        <source>Notes on something that is no statement</source>
        <translation>Notizen zu etwas, das keine Aussage ist</translation>
    </message>
    <message>
        <source>Relations of the type {type}</source>
        <translation>Beziehungen der Art {type}</translation>
    </message>
    <message>
        <source>Places in a text that is not beside the file</source>
        <translation>Stellen in einem Text, der nicht neben der Datei liegt</translation>
    </message>
    <message>
        <source>Places that are not in the text</source>
        <translation>Stellen, die nicht im Text sind</translation>
    </message>
    <message>
        <source>A canvas holds `nodes` and `edges`.</source>
        <extracomment>The key under which a card carries what it does not say. The words at the line from a step, and from an objection. Further out than a box can stand; numbers of JSON may be larger than a computer reckons with.</extracomment>
        <translation>Ein Canvas enthält `nodes` und `edges`.</translation>
    </message>
    <message>
        <source>This is JSON, but no canvas</source>
        <translation>Das ist JSON, aber kein Canvas</translation>
    </message>
    <message>
        <source>Fields of the canvas</source>
        <translation>Felder des Canvas</translation>
    </message>
    <message>
        <source>Files on the canvas</source>
        <translation>Dateien auf dem Canvas</translation>
    </message>
    <message>
        <source>Links on the canvas</source>
        <translation>Links auf dem Canvas</translation>
    </message>
    <message>
        <source>Nodes of the type {type}</source>
        <translation>Knoten der Art {type}</translation>
    </message>
    <message>
        <source>Fields of cards</source>
        <translation>Felder von Karteikarten</translation>
    </message>
    <message>
        <source>Words on objections</source>
        <translation>Wörter an Einwänden</translation>
    </message>
    <message>
        <source>Arrows that lead nowhere</source>
        <extracomment>What an arrow to or from a step may have at its other end; who puts a step forward (YA) goes with the locutions.</extracomment>
        <translation>Pfeile, die nirgendwohin führen</translation>
    </message>
    <message>
        <source>Fields of lines</source>
        <translation>Felder von Linien</translation>
    </message>
    <message>
        <source>Arrows in both directions, now in one</source>
        <translation>Pfeile in beide Richtungen, jetzt in eine</translation>
    </message>
    <message>
        <source>Lines without a direction</source>
        <translation>Linien ohne Richtung</translation>
    </message>
    <message>
        <source>Words at lines</source>
        <translation>Wörter an Linien</translation>
    </message>
    <message>
        <source>Steps and conflicts with several ends, now one for each</source>
        <translation>Schritte und Konflikte mit mehreren Enden, jetzt je einer</translation>
    </message>
    <message>
        <source>Boxes in a second group</source>
        <translation>Kästen in einer zweiten Gruppe</translation>
    </message>
    <message>
        <source>Groups without a card</source>
        <translation>Gruppen ohne Karteikarte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Relations that stand under nothing</source>
        <translation>Beziehungen, die unter nichts stehen</translation>
    </message>
    <message>
        <source>Data and inferences that belong to nothing</source>
        <translation>Daten und Schlüsse, die zu nichts gehören</translation>
    </message>
    <message>
        <source>Inferences without a conclusion</source>
        <translation>Schlüsse ohne These</translation>
    </message>
    <message>
        <source>Inferences without an end</source>
        <translation>Schlüsse ohne Ende</translation>
    </message>
    <message>
        <source>Relations to nothing</source>
        <translation>Beziehungen zu nichts</translation>
    </message>
    <message>
        <source>Data that is no YAML mapping</source>
        <translation>Daten, die keine YAML-Tabelle sind</translation>
    </message>
    <message>
        <source>Data whose key stands again</source>
        <translation>Daten, deren Schlüssel noch einmal steht</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as CSV (UTF-8).</source>
        <extracomment>How much of a file tells its encoding and its separator, in bytes. A line that tells Excel the separator. Where a formula would begin: in front of a cell, or where a program splits it that takes another separator. A quote may stand before it, which opens a cell there. Tables of other people have an apostrophe only in front of a cell; one within is theirs.</extracomment>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This is no table: {reason}</source>
        <translation>Das ist keine Tabelle: {reason}</translation>
    </message>
    <message>
        <source>The first row names the columns, such as kind, id, text, premises and conclusion.</source>
        <translation>Die erste Zeile nennt die Spalten, etwa kind, id, text, premises und conclusion.</translation>
    </message>
    <message>
        <source>This is no table of statements</source>
        <translation>Das ist keine Tabelle von Aussagen</translation>
    </message>
    <message>
        <source>The text cannot be read in its encoding ({encoding})</source>
        <translation>Der Text lässt sich in seiner Kodierung nicht lesen ({encoding})</translation>
    </message>
    <message>
        <source>People who say nothing in the map</source>
        <extracomment>Where a map has room for boxes, px.</extracomment>
        <translation>Personen, die in der Karte nichts sagen</translation>
    </message>
    <message>
        <source>Said by {names}</source>
        <translation>Gesagt von {names}</translation>
    </message>
    <message>
        <source>Texts in an element that is never closed</source>
        <translation>Texte in einem Element, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>Marks in the text for something that is no statement</source>
        <translation>Markierungen im Text für etwas, das keine Aussage ist</translation>
    </message>
    <message>
        <source>It begins with {what}.</source>
        <translation>Sie beginnt mit {what}.</translation>
    </message>
    <message>
        <source>This is no discussion exported from Kialo</source>
        <translation>Das ist keine aus Kialo exportierte Diskussion</translation>
    </message>
    <message>
        <source>The first one is numbered {number}</source>
        <translation>Die erste hat die Nummer {number}</translation>
    </message>
    <message>
        <source>The discussion has no claims</source>
        <translation>Die Diskussion hat keine Behauptungen</translation>
    </message>
    <message>
        <source>Sources that no claim cites</source>
        <translation>Quellen, die keine Behauptung anführt</translation>
    </message>
    <message>
        <source>Discussion: {title}</source>
        <translation>Diskussion: {title}</translation>
    </message>
    <message>
        <source>Addresses in the question</source>
        <translation>Adressen in der Frage</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <extracomment>How many places a sentence names; the others are counted. How many signs of a kind, and of a place, are told: both may hold whatever stands in a file.</extracomment>
        <translation>{named} und {count} weitere</translation>
    </message>
    <message>
        <source>Lines that name a statement by words that none above has</source>
        <extracomment>What would be markup: anywhere in a line, and where a line begins. How much of a file tells whether it is a list, in bytes.</extracomment>
        <translation>Zeilen, die eine Aussage mit Wörtern nennen, die oben keine hat</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Lines outside of the list</source>
        <translation>Zeilen außerhalb der Liste</translation>
    </message>
    <message>
        <source>Elements</source>
        <extracomment>The element of a record that is no line, what the attributes begin with that are about a step, and the attribute of a line that names a statement again. Attributes that say how an outliner shows a line.</extracomment>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Fields of the head</source>
        <translation>Felder des Kopfes</translation>
    </message>
    <message>
        <source>Remove its document type.</source>
        <translation>Entfernen Sie die Dokumenttyp-Angabe.</translation>
    </message>
    <message>
        <source>The file declares entities, which no outline needs</source>
        <translation>Die Datei deklariert Entitäten, die keine Gliederung braucht</translation>
    </message>
    <message>
        <source>This is not XML: {reason}</source>
        <translation>Das ist kein XML: {reason}</translation>
    </message>
    <message>
        <source>This is XML, but no OPML</source>
        <translation>Das ist XML, aber kein OPML</translation>
    </message>
    <message>
        <source>Lines without words</source>
        <translation>Zeilen ohne Wörter</translation>
    </message>
    <message>
        <source>Records without an id</source>
        <translation>Einträge ohne Kennung</translation>
    </message>
    <message>
        <source>Details of steps of lines that are now no reason</source>
        <translation>Angaben zu Schritten von Zeilen, die jetzt kein Grund sind</translation>
    </message>
    <message>
        <source>Attributes of lines</source>
        <translation>Attribute von Zeilen</translation>
    </message>
    <message>
        <source>OVA 2 saves `nodes`, `edges` and `analysis`.</source>
        <translation>OVA 2 speichert `nodes`, `edges` und `analysis`.</translation>
    </message>
    <message>
        <source>This is JSON, but no file of OVA 2</source>
        <translation>Das ist JSON, aber keine Datei von OVA 2</translation>
    </message>
    <message>
        <source>Who made the map</source>
        <translation>Wer die Karte gemacht hat</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Kritische Fragen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The file is larger than a YAML file can be here</source>
        <extracomment>How deeply lists and tables may lie within each other; a map needs five. Characters of a file; more takes minutes to read, and a thousand arguments take about 200,000. How nothing at all is written.</extracomment>
        <translation>Die Datei ist größer, als eine YAML-Datei hier sein kann</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}</source>
        <translation>Das ist kein YAML: {reason}</translation>
    </message>
    <message>
        <source>Write out what it stands for.</source>
        <translation>Schreiben Sie aus, wofür er steht.</translation>
    </message>
    <message>
        <source>Aliases (*) are not read</source>
        <translation>Aliasse (*) werden nicht gelesen</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>Die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>A key is a list or a table, where a name should stand</source>
        <translation>Ein Schlüssel ist eine Liste oder Tabelle, wo ein Name stehen sollte</translation>
    </message>
    <message>
        <source>It is a list of {reason} and {arrow}.</source>
        <extracomment>What an arrow may join: a reason by its name, or the whole reason. Bytes in which a list shows what it is a list of. Where a map has room for boxes, px.</extracomment>
        <translation>Es ist eine Liste von {reason} und {arrow}.</translation>
    </message>
    <message>
        <source>This is JSON, but no map of Reasons</source>
        <translation>Das ist JSON, aber keine Karte von Reasons</translation>
    </message>
    <message>
        <source>Reasons and arrows with the name of another</source>
        <translation>Gründe und Pfeile mit dem Namen eines anderen</translation>
    </message>
    <message>
        <source>What is neither a reason nor an arrow</source>
        <translation>Was weder Grund noch Pfeil ist</translation>
    </message>
    <message>
        <source>Places that are too far away</source>
        <translation>Orte, die zu weit entfernt sind</translation>
    </message>
    <message>
        <source>SADFace holds `nodes` and `edges`.</source>
        <extracomment>Names of schemes that are conflicts in all but type, and those that say no more than the type of a node. What the file says of itself and a map does not.</extracomment>
        <translation>SADFace enthält `nodes` und `edges`.</translation>
    </message>
    <message>
        <source>This is JSON, but no SADFace</source>
        <translation>Das ist JSON, aber kein SADFace</translation>
    </message>
    <message>
        <source>Metadata of nodes</source>
        <translation>Metadaten von Knoten</translation>
    </message>
    <message>
        <source>Names of conflicts</source>
        <translation>Namen von Konflikten</translation>
    </message>
    <message>
        <source>Sources that are not there</source>
        <translation>Quellen, die nicht da sind</translation>
    </message>
    <message>
        <source>Notes about the map</source>
        <translation>Notizen zur Karte</translation>
    </message>
    <message>
        <source>Resources that are no text</source>
        <translation>Ressourcen, die kein Text sind</translation>
    </message>
    <message>
        <source>Second places of a box</source>
        <translation>Zweite Orte eines Kastens</translation>
    </message>
    <message>
        <source>Cells without a heading</source>
        <translation>Zellen ohne Überschrift</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows that go on with a row that is not there</source>
        <translation>Zeilen, die eine Zeile fortsetzen, die nicht da ist</translation>
    </message>
    <message>
        <source>Rows of no kind that is known</source>
        <translation>Zeilen keiner bekannten Art</translation>
    </message>
    <message>
        <source>Ids that stand twice, now another one</source>
        <translation>Kennungen, die zweimal stehen, jetzt eine andere</translation>
    </message>
    <message>
        <source>Places and groups of boxes that are not there</source>
        <translation>Orte und Gruppen von Kästen, die nicht da sind</translation>
    </message>
    <message>
        <source>Rows in which something is missing or out of bounds</source>
        <translation>Zeilen, in denen etwas fehlt oder außerhalb der Grenzen liegt</translation>
    </message>
    <message>
        <source>Cells that do not fit their row</source>
        <translation>Zellen, die nicht zu ihrer Zeile passen</translation>
    </message>
    <message>
        <source>Cells that say what cannot be said there</source>
        <translation>Zellen, die sagen, was dort nicht gesagt werden kann</translation>
    </message>
    <message>
        <source>Cells that name what is not there</source>
        <translation>Zellen, die nennen, was nicht da ist</translation>
    </message>
    <message>
        <source>Excerpts that end before they begin</source>
        <translation>Auszüge, die enden, bevor sie beginnen</translation>
    </message>
    <message>
        <source>Rephrases (MA)</source>
        <extracomment>Node types that a map has no place for.</extracomment>
        <translation>Umformulierungen (MA)</translation>
    </message>
    <message>
        <source>Preferences (PA)</source>
        <translation>Vorzüge (PA)</translation>
    </message>
    <message>
        <source>Locutions (L)</source>
        <translation>Äußerungen (L)</translation>
    </message>
    <message>
        <source>Illocutions (YA)</source>
        <translation>Illokutionen (YA)</translation>
    </message>
    <message>
        <source>Transitions between locutions (TA)</source>
        <translation>Übergänge zwischen Äußerungen (TA)</translation>
    </message>
    <message>
        <source>Arrows between steps and locutions</source>
        <translation>Pfeile zwischen Schritten und Äußerungen</translation>
    </message>
    <message>
        <source>This objection holds</source>
        <translation>Dieser Einwand gilt</translation>
    </message>
    <message>
        <source>The workbook holds more cells than a map can</source>
        <extracomment>Bytes that the parts of a workbook may have when they are unpacked, and how many parts and cells there may be. How files of Office begin that are encrypted, and those from before 2007.</extracomment>
        <translation>Die Arbeitsmappe hat mehr Zellen, als eine Karte haben kann</translation>
    </message>
    <message>
        <source>Save it as .xlsx, without a password, in the program that made it.</source>
        <translation>Speichern Sie sie als .xlsx, ohne Kennwort, in dem Programm, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>This is no Excel workbook (.xlsx)</source>
        <translation>Das ist keine Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is larger than a map can be</source>
        <translation>Die Arbeitsmappe ist größer, als eine Karte sein kann</translation>
    </message>
    <message>
        <source>The workbook declares entities, which none needs</source>
        <translation>Die Arbeitsmappe deklariert Entitäten, die keine braucht</translation>
    </message>
    <message>
        <source>The workbook is broken ({reason})</source>
        <translation>Die Arbeitsmappe ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Sheets that hold no table of a map</source>
        <extracomment>How wide columns are, in signs; others are narrow. How many rows may stand above the heading of a table.</extracomment>
        <translation>Blätter, die keine Tabelle einer Karte enthalten</translation>
    </message>
    <message>
        <source>Rows above a table</source>
        <translation>Zeilen über einer Tabelle</translation>
    </message>
    <message>
        <source>The first row of a sheet names the columns, such as kind, id, text, premises and conclusion.</source>
        <translation>Die erste Zeile eines Blatts nennt die Spalten, etwa kind, id, text, premises und conclusion.</translation>
    </message>
    <message>
        <source>No sheet holds a table of statements</source>
        <translation>Kein Blatt enthält eine Tabelle von Aussagen</translation>
    </message>
    <message>
        <source>Formulas that nobody has worked out</source>
        <translation>Formeln, die noch niemand ausgerechnet hat</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>Export for another program</source>
        <translation>Für ein anderes Programm exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>This format holds all of this map</source>
        <translation>Dieses Format enthält alles von dieser Karte</translation>
    </message>
    <message>
        <source>What this format does not hold of the map</source>
        <translation>Was dieses Format von der Karte nicht enthält</translation>
    </message>
    <message>
        <source>What the other program has no field for stands in a part of the file that argmap reads back.</source>
        <translation>Wofür das andere Programm kein Feld hat, steht in einem Teil der Datei, den argmap wieder liest.</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Die Karte exportieren</translation>
    </message>
    <message>
        <source>This would take {count} sheets of paper</source>
        <extracomment>Points that neighbouring sheets share, to be glued. Sheets that a scale may take.</extracomment>
        <translation>Das bräuchte {count} Blätter Papier</translation>
    </message>
    <message>
        <source>Use a smaller scale, or say how many sheets across.</source>
        <translation>Nehmen Sie einen kleineren Maßstab oder sagen Sie, wie viele Blätter nebeneinander.</translation>
    </message>
    <message>
        <source>Second premise-conclusion structures of an argument, now of an argument without a name</source>
        <extracomment>When it was found to stand in its section.</extracomment>
        <translation>Zweite Prämissen-Schluss-Strukturen eines Arguments, jetzt eines Arguments ohne Namen</translation>
    </message>
    <message>
        <source>Arguments among premises</source>
        <translation>Argumente unter Prämissen</translation>
    </message>
    <message>
        <source>Relations that a step has to something else</source>
        <translation>Beziehungen, die ein Schritt zu etwas anderem hat</translation>
    </message>
    <message>
        <source>Bold and italic type</source>
        <extracomment>What stands where a text is empty, because Argdown wants words there. Short names of signs, between dots or colons. What is left as it is, and what is escaped, when words are written: mentions, and what would begin something. Control characters and the line ends of JavaScript. The pieces of the text, and whether they are words rather than tags, spaces and marks.</extracomment>
        <translation>Fett- und Kursivschrift</translation>
    </message>
    <message>
        <source>Files that are included</source>
        <translation>Eingebundene Dateien</translation>
    </message>
    <message>
        <source>Other wordings of a statement</source>
        <translation>Andere Fassungen einer Aussage</translation>
    </message>
    <message>
        <source>Data that is said otherwise elsewhere</source>
        <translation>Daten, die anderswo anders lauten</translation>
    </message>
    <message>
        <source>Changes of a text</source>
        <translation>Änderungen eines Textes</translation>
    </message>
    <message>
        <source>Marks in a text that was changed</source>
        <translation>Markierungen in einem geänderten Text</translation>
    </message>
</context>
</TS>
