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
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>out of play</source>
        <translation>zählt nicht mit</translation>
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
        <source>The key `{key}` stands twice</source>
        <translation>Der Schlüssel `{key}` steht zweimal da</translation>
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
        <source>argmap does not write files without a suffix</source>
        <translation>argmap schreibt keine Dateien ohne Endung</translation>
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
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
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
        <source>Premise</source>
        <translation>Prämisse</translation>
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
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>An objection that is not itself answered speaks against it, or against what it cannot do without.</source>
        <translation>Ein Einwand, der selbst nicht beantwortet ist, spricht dagegen oder gegen etwas, ohne das es nicht geht.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
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
        <translation>Hauptthesen</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Thesen</translation>
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
        <source>Because of</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>to {claim}</source>
        <translation>auf {claim}</translation>
    </message>
    <message>
        <source>A picture cannot be saved as {suffix}</source>
        <translation>Ein Bild lässt sich nicht als {suffix} speichern</translation>
    </message>
    <message>
        <source>A picture cannot be saved as a file without a suffix</source>
        <translation>Ein Bild lässt sich nicht als Datei ohne Endung speichern</translation>
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
        <source>No other statement falls.</source>
        <translation>Keine andere Aussage fällt.</translation>
    </message>
    <message>
        <source>inferred from evidence</source>
        <extracomment>What is left of a statement that falls, as words in brackets would say it.</extracomment>
        <translation>aus Belegen erschlossen</translation>
    </message>
    <message>
        <source>not stated, but needed</source>
        <translation>nicht ausgesprochen, aber nötig</translation>
    </message>
    <message>
        <source>nothing supports this</source>
        <translation>nichts stützt dies</translation>
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
</context>
</TS>
