<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the second factor...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset second factor...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPlace</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts or policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of people and policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisCard</name>
    <message>
        <source>Good enough to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Its words are shown once yours is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good enough to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written after candidates had been shown to the same person: it is kept, and does not serve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisForm</name>
    <message>
        <source>Good enough to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the analysis of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good enough to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once locked, it is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen, from the top of the face to its bottom: hairline, forehead, brows, eyes, nose, mouth, chin, ears, lines, scars, marks. Then what cannot be seen, and why: size, angle, light, blur, something in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probe shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the probe shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is good enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisNote</name>
    <message>
        <source>Analysed by {who}, not by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the analysis of the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet. That comes before the candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or read the analysis (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You analysed it after seeing candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have analysed this face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>ANALYSIS OF THE CHOSEN FACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a further analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a further analysis of this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written before any candidate is shown, so that no portrait leads the eye. It is locked then, and the comparison has to live with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorButton</name>
    <message>
        <source>Anchor the log to a witness folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor the log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor to a witness folder, such as a supervisor's memory stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchoring the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log, then copying a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a signed checkpoint to a folder outside of this workspace, such as a supervisor's memory stick. It then vouches for every entry up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder vouches for {0} entries of the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>A decision has ended this examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor did not approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor who took no part looks at everything. The approval holds for what is written down now; whatever is added later needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve what is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not approve what is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved, and no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervisor has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE SUPERVISOR'S WORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you looked at, and what you think of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took part in this examination; another supervisor has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Answered {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}, gallery {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}, gallery {1}. Asked by {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be asked for again; the note says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers their own request. Another supervisor must answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for an approval yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department's policy asks for no approval before a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department's policy wants an approval before a case searches a gallery. Nobody answers their own request, or searches on their own approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may search this gallery; the note says what that rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>If the whole picture shows no face that could be searched:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ENOUGH INFORMATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for the whole picture: not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for this face: not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who} on {date}: not enough information. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of not enough information in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its sheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face leaves the list; the record of it and your reason stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of looking at this picture, as good as any other. It is kept with the case together with what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>Not enough information in {what}, recorded {time} by {who}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is attached; drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attached files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditClosing</name>
    <message>
        <source>A PDF of the audit, signed or not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added to it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {0:%Y-%m-%d %H:%M} UTC by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is signed. Its report can be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you looked at, and what follows from it; name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a finding yet: {0} of the searches, {1} of the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign the draw, the questions and all findings of {0} as {1}, with the key of the log. Nothing can be added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditMonths</name>
    <message>
        <source>20 searches without an objection say, with 95 % confidence, that at most 14 % of the month's deserve one; 60 say 5 %. It is no proof that none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a signature nothing can be added; this draws among the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of up to 20 searches are drawn; of more a tenth, at least 20 and at most 60. Without a checkpoint in time, every search is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides, patterns are looked for in all searches of the month. Each is a question that somebody has to answer, not an accusation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each search and question, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW THE SAMPLE IS DRAWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sample is drawn, and is not drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sample is not drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months and their audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search was made in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chooses the searches. The last signed checkpoint of the log before the month's end decides, so the draw was fixed before anybody could know it, and anybody can repeat it from an exported log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after a signed audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE CHOSEN MONTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is not over; from {0:%Y-%m-%d} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample and the questions stay as drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed audit of {0} stays as it is. The addendum draws among the searches that no audit of the month drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came to light since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Addendum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn searches and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody audits searches that they made themselves. Another supervisor must write this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the drawn searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the addendum: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and questions with a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches drawn: {drawn} of {all}, {seed}. Questions: {flags}. Refused searches of the month: {refused}. Working hours: {hours}. Opened {at:%Y-%m-%d} by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is signed; nothing can be added to it. An addendum can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which audit of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every search is in the sample, because no checkpoint was made in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeded by the checkpoint over {0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} have a finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditedDetail</name>
    <message>
        <source>All its searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among those drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANDIDATES, WITH RAW SCORES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the search, with raw scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FINDINGS SO FAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS THAT NAME THIS SEARCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in this case and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {0}: case {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face that was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search or the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded, {0} px high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below it. {0} Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer kept; the log tells that it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} compared, {1} corroborating items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}: {2} of {3} people compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AveragedFrames</name>
    <message>
        <source>At least one further frame is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of the same track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that are averaged with the probe's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindTaskPage</name>
    <message>
        <source>A letter chooses a portrait, 1 to 5 conclude about it. Perhaps nobody here is the person in the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCLUSION ABOUT PORTRAIT {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape; nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on what you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once locked, they are not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PORTRAIT {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this verification away unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both pictures whole (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you compared, and what you saw in which portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move both pictures together (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conclusion about {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesGate</name>
    <message>
        <source>A probe that does not show enough looks like many people. Comparing it all the same is how people were taken for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis that you write now would not serve: another examiner's does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another examiner then has to analyse and compare, and you cannot verify blindly. That you saw them is written on the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the candidates: what does the probe show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you only investigate, you can look at them now. {cannot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record "not enough information"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the picture does not hold enough information to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: not enough information. The search has ended with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the candidates all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the candidates without an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you see these too is written on the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates come next. From now on the analysis is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary outcome of a probe that is not good enough. Your analysis becomes its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To investigate further, the candidates can be shown. {cannot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has seen a portrait sees it in the probe as well. So an examiner writes down first what the probe shows. Examiners who are to compare or verify do not look at the candidates before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has seen a portrait sees it in the probe as well. So the probe comes first: write down what it shows, and what it does not, and whether that is enough. The analysis is locked, and then the candidates are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR ANALYSIS OF THE PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found this probe not good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen candidates of this face before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your analysis is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>1 year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside strangers' scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborated ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not corroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the earlier search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only after editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait taken {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait: date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesPlace</name>
    <message>
        <source>A score is a similarity. It is not a probability, and no candidate is an identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face in Evidence and search a gallery, or open an earlier search of the case there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the chosen candidate with the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the gallery could be compared. Search another gallery, or record the outcome in Decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search returned no candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gallery}: {count} candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} px as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}; searched as recorded too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>A later retention date, for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person confirms it after a delay. Oversight lists the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or add facts; the earlier wording stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the case as a folder that anybody can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be purged again, by two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a legal hold on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can purge it until the hold is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new can be recorded in it then, and its retention begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new can be recorded in it, until it is reopened for a reason. It is kept for as long as the department's policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can be purged again, by two people and after a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is released, nobody can purge the case or a gallery that it searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in it goes on, for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in it goes on; its retention date falls away until it is closed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source> A legal hold lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case at the left, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed; a purge was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed; kept until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, with gaps: no identification and no closing until filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT CAN BE DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS STILL MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The retention date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>, legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Opened {1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} facts missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has ended this examination; reopen it to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANSWER: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says; a contradiction needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what was asked, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what contradicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction, resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks of what could speak against the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVERY ANSWER TO THIS CHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what speaks against the candidate. A contradiction blocks an identification until somebody else resolves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: {explanation} Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding}: {source}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedCase</name>
    <message>
        <source>A purge of it was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both faces to the same size (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate in Candidates and press Enter to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide name, similarity and dates while comparing (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next candidate (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous candidate (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the rule still asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the probe as edited, or as recorded (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is analysed first. Candidates says how, and what else there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move both pictures together (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom on faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {recorded}, edited {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, up to {years} years old: over 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {years} years old: over 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} px as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, only after editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, only as recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonNote</name>
    <message>
        <source>A blind verification is under way. Wait for it, or take it back in Decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has ended this examination. Reopen it in Decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPARISON NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCLUSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the analysis of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you compared, from the top of the face to its bottom, and what you saw: hairline, forehead, brows, eyes, nose, mouth, chin, ears, lines, scars, marks. Name differences as well as likenesses, and what the pictures do not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, but not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no analysis of this probe from before its candidates were shown to you. Another examiner has to analyse and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recorded} It has no conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonRecord</name>
    <message>
        <source>1 earlier comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier comparisons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionScale</name>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe and the portrait show different persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe and the portrait show the same person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorroborationForm</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has ended this examination; reopen it to enter more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD AN ITEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, exhibit or file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says about who the person in the probe is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (does not count)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorroborationPanel</name>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision rests on these items; reopen it to withdraw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORROBORATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item in the list to withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborating items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IS THE CHOSEN ITEM INDEPENDENT?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is entered. Enter what speaks for or against this candidate without any face recognition: a witness who saw the event, DNA, a fingerprint, a phone record, a transaction, recovered property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answers about the chosen item's independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attachments in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chosen item's attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {n} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen item is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the chosen item is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}, 1 counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}, none counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}, {n} count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorroborationsModel</name>
    <message>
        <source>Attached: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: it stays on record and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line-up: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the witness saw: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, reference {reference}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePlace</name>
    <message>
        <source>Choose a candidate in Candidates and compare it with the probe first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is analysed first. Candidates says how, and what else there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule and the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}Candidate {rank} of {count} in {gallery}, similarity {score}{strangers}
A score is a similarity, not a probability.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideTabs</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks ({n}/{all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Investigative lead only. It does not constitute probable cause and must not be the sole basis of an arrest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened by {who}, {time}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save comparison picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save identification record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save lead sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save lead sheet (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save record (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionRecord</name>
    <message>
        <source>RECORDED DECISIONS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>Add the evidence files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the portraits of all candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that checks the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclose the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the case goes into a new folder, whole or not at all: all searches with all candidates and scores, edits, decisions, refusals, and the entries of the log with their proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the disclosure is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing the disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command checks it, with Python and the package cryptography. A verify_log.py that did not come in the folder proves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disclosure into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files about {searches} searches and {decisions} decisions are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Earlier searches of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search was made in this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen earlier search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAdding</name>
    <message>
        <source>Frames can be averaged only in a video; this evidence item is an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditExport</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save copy as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the working copy as a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditLook</name>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy before step {number}: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy, drawn small first: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy: {edits} (left of the line: as recorded)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditStepsModel</name>
    <message>
        <source>Step {number}, switched off: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the box or its handles, or draw a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End setting (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the line along what was level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the corners on something flat and square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the values with handles on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes the next handle, arrows move it, Enter ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Add an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPARE WITH THE RECORDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide: as recorded at the left, edited at right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are done to a copy, from the first step to the last. The evidence stays as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits can make strangers look alike. Enlarging and sharpening bring no information back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of the working copy, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the picture as recorded (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit yet: the picture is as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKING COPY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>The details were written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceImport</name>
    <message>
        <source>Importing evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>, {0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {0} UTC by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not imported. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePlace</name>
    <message>
        <source>Choose a case at the left, or make one (Ctrl+N).
Pictures dropped here become its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures from a camera here, or import them (Ctrl+I).
Then choose one at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom on the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing by, shown in full once it rests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTools</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceQualityPanel</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough information for a search. {reasons} Look for a better frame. Searching this one needs a reason; it stays with the result as a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for searching a face below the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the face shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is searched all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>Faces of the frame, left to right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {0}, {1} pixels high as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   {1} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, marked by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilteredTable</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Choose a finding (Alt+1 to Alt+4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words outlive a purge of the case: name nobody in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR FINDING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Make a second administrator soon: nobody else could release the only one. Whatever roles somebody holds, nobody verifies or approves their own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make account and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as it shall stand on every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no account yet. Whoever makes the first one is its administrator, and can add the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootageScans</name>
    <message>
        <source>Reading the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was found is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameFaces</name>
    <message>
        <source>Faces are looked for once the picture rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in this frame. Faces that are very small, dark or turned away are not found; step to another frame, or scan the whole video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Faces that are very small, tilted, dark or turned away are missed: look harder, mark one by hand, or import a closer frame of the same scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read from the evidence store. The record is kept; check the log, and import the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleriesModel</name>
    <message>
        <source>{0}
{1} people, {2} portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleriesPlace</name>
    <message>
        <source>A gallery holds the known portraits that a face is searched in. Make one, then import a folder of portraits into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge was requested; it can be confirmed from {0:%Y-%m-%d} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person confirms it after a delay. Oversight lists the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GALLERIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: import a folder of portraits, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack {0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gallery yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {0}. Lawful basis: {1}. Kept until {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention date has passed: it cannot be searched. Purge it, or delete what must not be kept any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gallery yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gallery holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people, {1} portraits, version {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>All appearances show one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group is the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen appearances are one other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen appearances, or all that are only suggested, are not this person, nor each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It stays in the history, and no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Each one that is not stands below with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the files that are being read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. {0} portraits are enrolled and kept; import the same folder again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} files are enrolled, {2} are not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndependenceQuestions</name>
    <message>
        <source>&amp;How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the item became known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent of the face search: it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and shown, but it does not count. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No witness is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, independently of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it found because of the face search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a line-up, and when was it made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the witness see with their own eyes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who found it, when, and how it came to be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it became known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the witness saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it comes from the face search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether there was a line-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterStrip</name>
    <message>
        <source>Portrait {letter}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing concluded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Code that your authenticator app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and cases are hidden. Your place, and what you had typed, are kept; work that was going on goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Entry {number}, {who}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>CHOSEN ENTRY, AS STORED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every entry of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a review of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record log review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries that contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry as stored, canonical JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {time} UTC, {who}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personal facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogReviewPage</name>
    <message>
        <source>A review is due every {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of the log needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an entry of the log, and the week begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came to the log since its last review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {0} is recorded; it covers the entries up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINCE THE LAST REVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was never reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place Log (Ctrl+L) shows each entry; type there what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused attempts of 3 March are explained; the rest is ordinary work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT YOU LOOKED AT, AND WHAT YOU SAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came to the log since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries, {first} to {last}, since {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind verification - Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborate records nobody as identified by a face alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works offline. Similarity scores are not probabilities, and a facial recognition result alone is an investigative lead only: it is not an identification and does not constitute probable cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked - Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in - Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} - Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingBar</name>
    <message>
        <source>All five points are set. Press Enter to record the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the point in the ring, 1 to 5 choose another, Backspace takes one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corner of the mouth at the left of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corner of the mouth at the right of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the eye at the left of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the eye at the right of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the tip of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around the face, from the hairline to the chin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces added: {0}. They stand after the others; patterns are sometimes taken for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter sets a corner, then the other. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for faces again, enlarged and turned (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking harder: the picture is searched again, enlarged and turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a face that was not found (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further face was found. A face can still be marked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a face that is upside down, the one at the left where it would stand upright. Keys: arrows move, Enter sets, Backspace takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>2026-0117</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amending the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture and every search belongs to a case. Its number is enough to begin; a case with gaps can neither be closed nor lead to an identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robbery, NE 2nd Ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robbery, s. 812.13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier wording stays on record. What was recorded can be corrected, but not emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or policy that allows a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warrant came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why face search is used in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>An administrator has set your password. Choose one that only you know: four or five unrelated words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>&amp;Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AN OUTCOME OTHER THAN AN IDENTIFICATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is a result, and none of them is a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole search, with all its candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not followed any further: the case went another way, or what was identified does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eno&amp;ugh information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is not the person in the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not carry enough to compare. It is said of the whole search, and it keeps a wrong lead from being followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outcome rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen speaks neither clearly for nor clearly against the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outstanding</name>
    <message>
        <source>A case is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face is not chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture from a camera is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search is made or opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates are not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate to decide about yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OversightPlace</name>
    <message>
        <source>Log review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention and purges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search approvals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: this is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleLimits</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born from this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born up to this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare people: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit who is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait taken from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait taken up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for limiting the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of portraits lies after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year of birth lies after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why others need not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a year of birth with four digits, as in 1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of a portrait as YYYY-MM-DD, as in 2019-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for limiting the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits that can be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>APPEARANCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPEARANCES OF {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearances in the chosen group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces found in the footage of the case appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups suggest who may be the same unknown person. They identify nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the footage that was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video of this case was scanned yet. Choose one and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all kept faces of the chosen appearance as one (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces that the scan finds appear here when it ends or is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN PEOPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN PEOPLE ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the chosen act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown people in the footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPortraits</name>
    <message>
        <source>Choose a person to see the portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {0}
Taken: {1}
Source: {2}
Face: {3} px high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portrait cannot be read; its record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>, face {0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged {0}:1 without smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced 1:{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelSource</name>
    <message>
        <source>Reading a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading portraits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Export frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this frame without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} at {1} was written to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames are counted from 0, in the order of showing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames left out to keep the time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a time or frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop from here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the whole video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop to here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {0}. The log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (J slower, L faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no time stamps: this time is worked out from a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp of this frame, counted from the first frame: {0:.6f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True time {0}   ({1}, which shows {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorder's clock {0:+.3f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:g}x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerForms</name>
    <message>
        <source>192.5, -61 or 00:03:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-01-15 14:32:10, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time like 00:01:12.48 or 72.48, or the number of a frame like 1812.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the speaking clock on 2026-01-16 at 10:02 by B. Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is kept with its reason and goes on the log; the newest counts. Nothing in the recording is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date and time like 2026-01-15 14:32:10, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder's clock at the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is no time: give seconds, or hours:minutes:seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has frames 0 to {0}, and ends at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True time minus recorder's clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyChangesModel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Change policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was changed, and holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changes; it stays on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the policy changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortraitSide</name>
    <message>
        <source>Portraits of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading portraits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortraitThumbnails</name>
    <message>
        <source>Reading portraits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortraitsModel</name>
    <message>
        <source>Portrait {file}, taken {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeSide</name>
    <message>
        <source>The edited picture could not be made again as it was searched.
Replay the search in Candidates to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons of this candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN FORCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conclusion given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>An identification was recorded. It stays on record for ever; reopening says that it is looked at anew, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REOPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision stays on record; the examination goes on beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}. {state}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>A decision has ended this examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its so&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THIS CONTRADICTION STANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what says so, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found it yourself; somebody else has to resolve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} Source: {source}. Found by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionForm</name>
    <message>
        <source>A retention date can be set later, never earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the case for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>A legal hold lies on it, so it cannot be purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge takes two people, and you are the one who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person may confirm it from {0:%Y-%m-%d %H:%M} UTC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be confirmed from {0:%Y-%m-%d %H:%M} UTC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purge was requested. The page of a closed case, or a gallery, asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is past its retention date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is purged; a reason is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was purged. The reason stays for ever: write no name into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAST THEIR RETENTION DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their retention date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge it for good, as the second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUESTS TO PURGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested {0:%Y-%m-%d %H:%M} UTC by {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was withdrawn; nothing was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was withdrawn, or the purge is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn {0:%Y-%m-%d %H:%M} UTC by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>&amp;Ask the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has ended this examination. It goes on only when it is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision is never changed or deleted. It remains an investigative lead and does not constitute probable cause by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the rule although something is missing; a refusal goes on the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTHING IS MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet: 1 of {total} requirements is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet: {missing} of {total} requirements are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} ({person}) is the person in the probe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. The refusal is on the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has what it asks for. The decision is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS STILL MISSING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>1 face appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case at the left, or make one (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video at the left to scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the scan has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Look through it by eye: very small, dark or turned faces are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned: {0} frames, {1} of them searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped after {0} frames. What was found is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video in this case. Import one (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video was not scanned yet. A scan looks for faces in all of it, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} appearances of faces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchAgain</name>
    <message>
        <source>Comparing two searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery as it is now (Ctrl+R). This result stays, with all that was recorded about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the same face again in the gallery as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched again. Compared with the result of {time}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the gallery again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search was made again on {time}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is no longer listed stands in the earlier result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (rank {rank}, {score})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEdits</name>
    <message>
        <source>Only the face as recorded is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the edited face too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited face and the face as recorded are both searched. Candidates that appear only after editing are marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFacts</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW THE SEARCH WAS MADE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the search was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the search and compare ranks and similarities with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by hand, points as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people, {images} portraits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of candidates to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the picture is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture ({kind}) is refused: it does not show a real face as a camera saw it. Use a camera frame or an unaltered photograph. A search that is tried all the same is refused, and the log keeps the attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this person is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gallery (make one with Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portraits in this gallery (import a folder with Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (refused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people, version {version}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>CHOSEN FACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face in the frame or in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER SEARCHES OF THIS CASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person says that it is a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for searching a face below the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} px as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} that it is a face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPermission</name>
    <message>
        <source>Another person, a supervisor, answers whether gallery {0} may be searched for case {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this gallery is to be searched for this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>All {people} people of the gallery were compared. It was proven that nobody outside this list scores higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {people} people within the limit were compared. It was proven that none of them outside this list scores higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left out nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not proven that nobody outside this list scores higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in force: {filter}. Reason: {reason}. {effect} {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out} of the {people} people of the gallery were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people were compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWarning</name>
    <message>
        <source>Searched below the gate. {warnings} Reason given: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchesModel</name>
    <message>
        <source>Search of {time} in {gallery} by {who}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>+  -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,  .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I  O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J  K  L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop from here, to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next handle, move it, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline: a frame, ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an edited picture as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, pause, play or faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While verifying blindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Reading the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>CASES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures from a camera here, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACES ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and state of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and system files left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: {0}. Choose a file for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed: nothing can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces of a picture appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case yet. Make one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Code that your authenticator app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that no witness folder vouches for yet. Anchor the log in its place: a checkpoint is copied to a folder such as a supervisor's memory stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log broken at entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a gallery and import portraits before you search (Ctrl+G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log to verify it (Ctrl+6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery that was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack, and the provider that is really in use: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} galleries: {1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not yet anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigative lead only. A facial recognition result alone is not an identification and does not constitute probable cause; it must not be the sole basis of an arrest. Similarity scores are not probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace in an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace was opened on this computer yet. Make one in an empty folder on a disk that is backed up; cases, pictures and the log will lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the folder of a workspace here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT WORKSPACES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches a gallery for a face from a camera, and records nobody as identified before independent evidence says so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source> ({0} more waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the work going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never connects to a network. Everything stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangerChart</name>
    <message>
        <source>each stranger's best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this candidate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangerPanel</name>
    <message>
        <source>BESIDE STRANGERS' SCORES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of strangers' scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RANK {rank}, {name}, BESIDE STRANGERS' SCORES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Face {0}: {1} to {2}. Click for its best frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces followed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  frame {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>In a shell: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN CASES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT WAITS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in before on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackChoice</name>
    <message>
        <source>One face was kept of this track ({span}); it is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search only the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole track is searched ({span}): its {count} kept faces, as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole track is searched ({span}): those {passing} of its {count} kept faces that hold enough information, as one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>{name}, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>A decision has ended this examination; reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another examiner compares the probe with this portrait and others of near scores, without names, scores, ranks, your conclusion or the case. They find it under Verify (Ctrl+5), and their conclusions are locked before anything is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a blind verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind verifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outcomes, to end the examination as inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One examiner did not agree, a third one agrees. Both stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for taking the request back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take request back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiner who verified blindly did not agree. A third one verifies blindly too, or the examination ends as inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two examiners did not agree. The examination ends as inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the request is taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationsModel</name>
    <message>
        <source>About the candidate: {conclusion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the others: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times {conclusion}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the chosen verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind verifications that wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Verify and go back to your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. What looks at your own work, or at candidates that you have seen, waits for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One verification waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification {number}: a probe and {n} portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compare one probe with a few portraits. Nobody tells you whom somebody else means, or whether anybody here is that person. You conclude about each portrait, and your conclusions are locked before anything is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conclusions are locked. They agree with the first examiner's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conclusions are locked. They are inconclusive about the portrait that the first examiner means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conclusions are locked. They do not agree with the first examiner's; that is an outcome, and it is not hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verifications wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Drop one folder here, or drop evidence in place 1 Evidence (Ctrl+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder of portraits can be imported here at a time, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>adding {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switching off {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switching on {edit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingPicture</name>
    <message>
        <source>Editing the working copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>account_forms</name>
    <message>
        <source>An authenticator app on your telephone then shows a code of six digits, which is asked for at each sign-in. It needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep. At least 15 characters, or 8 with a second factor; none of your last ten passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts_forms</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who lost the telephone. Make sure in person who it is. The password alone then signs in, and must be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over in person. It must be changed at the next sign-in. A locked account stays locked until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the second factor off {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on every record and never changes. The person chooses another password at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of {0} were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor of {0} is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold at once. Whatever roles somebody holds, nobody verifies or approves their own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can sign in now, and must change the password then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must change the password at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>1 Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this frame...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of evidence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import evidence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import portraits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a time or frame...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look harder for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gallery...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder's clock...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom on the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit_items</name>
    <message>
        <source>1 search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them came after its audit was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, due by {1:%Y-%m-%d}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_history</name>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {new} (before: {old})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose sex, year of birth or portrait date is not on record are always compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait taken {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gallery_forms</name>
    <message>
        <source>A gallery holds known portraits. It needs a lawful basis and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expungement order 2026-004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import portraits into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person per subfolder, one per file, or as a manifest says: a CSV file with file, person, name, born, sex, photo_date and source. The folder is only read. An import that was stopped goes on when the same folder is imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {0}, {1}, will be deleted from {2} with all portraits and templates. This cannot be undone. The log keeps that it happened, when, by whom and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or policy that allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>group_forms</name>
    <message>
        <source>Both groups become one, under the name {0}. It says that they show one unknown person, not who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where the groups were rejected or split before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>1 appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, {0} more suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small or turned away to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:%Y-%m-%d %H:%M} UTC, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} px high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} appearances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping keeps what is finished; the rest can be done again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still going on: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_review</name>
    <message>
        <source>Counting the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the entries first; the filter of the log helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came since the last review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record log review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you looked at, and what you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Corroborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that the program did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working in this workspace, keep it as it is and call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before is kept. You can go on working; if it happens again, send the details to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>permitted</name>
    <message>
        <source>Your roles do not include {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 without keys or mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 36,525; enter your legal figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 365, from request to confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log review is overdue after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval before a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent corroborating items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window locks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end before the start is the next day's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an identification, 1 to 20; one is the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time; use outside of them is flagged in audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else approves each case and gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use on other days is flagged in audits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purge_forms</name>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates in the searches of cases, with names and scores: they are those cases' records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy salt and commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not copied. Close again to go without it, or copy it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is purged yet: another person confirms it after the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting the purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt of the commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button waits until {0} is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request, the counts and a commitment; nothing of what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule or order that it rests on. It stays for ever: write no name into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salt is shown once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} {1} was purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Every record, picture and template of the {0} is deleted, in the backups too. To go on, type {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a purge takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this salt, and with a disclosure folder made before, anybody can check that the commitment fits what was purged. Without it nobody can try guesses. Keep it with the court's or the department's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is possible until it is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may confirm it from {0:%Y-%m-%d %H:%M} UTC on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but its record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses, compares, verifies blindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approves, audits, reviews the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks after accounts and policy, sees no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at galleries, sees no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens cases, searches, enters corroborating evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strangers</name>
    <message>
        <source>1 stranger expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strangers score was not recorded when this search was made. Search again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {people} people of this gallery, each compared with the others. None of it says whether the candidate is the person in the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, a high score says little: strangers reach high scores too, the more so the larger the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {least} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} strangers expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today_ways</name>
    <message>
        <source>Anchor the log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at purges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Adding the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by the person who entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding an item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
