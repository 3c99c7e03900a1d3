<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source> That was learned before the gallery last changed, by so little that the figures are only scaled to the number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {1} of them came after its newest audit was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {1} {2} with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{1}' is another gallery than '{2}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{1}' is not the beginning of one track of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, moved: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at chooses a frame of a video among the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 search of this month came after an earlier audit of it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 search stands only in the log or only among the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 search was made while the clock stood before entries that the log already held, or in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 track of {1} was rejected: not the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification by a second examiner is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification was asked for and is not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification was asked for and was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification was made; it is inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind verification was made; it {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case under a legal hold has searched this gallery, so it cannot be purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case was amended: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case was closed; its retention date is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case was opened to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case was reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case with gaps cannot be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of policy needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {1} was attempted through the program, and the database refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check was answered ({1}): {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint was made to be copied to a witness folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock offset needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison note is missing: write down what you compared and what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison note is written; it ended with: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison note was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction is not resolved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction is resolved by an explanation and its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction is resolved by somebody else than who found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction was not resolved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contradiction was resolved ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corner of the perspective lies outside of the picture, which is {1} x {2} pixels at that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision has ended this examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a written note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs its time in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs the name of who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision was recorded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deletion needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disclosure does not belong into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of this item was searched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that a detector found stays listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that moves or turns between the frames becomes blurred. What is around the face is not lined up and must not be interpreted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face was marked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face was recorded as not holding enough information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the same name is in the folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {1} bytes was taken into a case as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder of that name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is about a drawn search or about a flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding of '{1}' needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding was written in the audit of {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of portraits could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery has people, and templates have 1 to 4096 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery needs a lawful basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery was looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery was searched for a case: {1} candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold lies on the case already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold lies on the case, so it cannot be purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold was laid on a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line-up built from a face search shows the witness the person whom the program chose because of the likeness; it cannot confirm the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log has at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark by hand was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark is a box and five points, each in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file holds no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file is damaged: it cannot be read as ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model in this folder is larger than 2 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model inside {1} is not the pinned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of this pack keeps weights in another file, which cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack needs an SCRFD detector with landmarks and an ArcFace recogniser of 112x112 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack's name has 1 to 64 small letters, digits, dots, hyphens or underscores, and begins with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery, and from {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery, and from {2}. Deleted whole, as unreadable: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with {1} portraits was deleted from a gallery. Deleted whole, as unreadable: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {1} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was recorded as not holding enough information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point lies far outside the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portrait has two conclusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portrait of search {1}: it has been deleted from its gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portrait of search {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe that is a {1} cannot be searched: it does not show a real face as a camera saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge of this case was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge of this {1} was requested already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge of {1} was requested; another person may confirm it from {2} UTC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge takes two people, and you are the one who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe has at most {1} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorder's clock shows no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for a blind verification was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of the log needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of a video for faces was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of a video for faces was started, or went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of a video was stopped; it can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is of an image or of a track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs a gallery; list its portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search of only some people of a gallery needs a reason for leaving out the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second examiner verified blindly, and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second face search looks at the same likeness again; two searches that agree are still one piece of information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second factor was begun; it counts once a code was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is written as NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet about an assessment was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature needs a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor did not approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor was asked and did not approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor who did none of this has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track has its own faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verification needs one conclusion for each portrait shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verification was made by somebody whose own work it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawn item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness who has seen only the footage knows no more than the footage shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {1} of 100 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --case NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} entries are unchanged and in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} evidence items have the content they were taken in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the case, with a reason, if they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can add others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has set your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator set the account's password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator took the second factor off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of a probe was written and locked, after candidates had been shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of a probe was written and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of the probe is missing: the examiner writes down what it shows before any candidate is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval to search a gallery for a case was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval was not possible. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt to sign in failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt to sign in to an account that is closed was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier search was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edited working copy was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An examination that had ended was reopened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exclusion names a candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identification is recorded with its own verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identification names one candidate and has the outcome 'identified'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identification was recorded, so its items stay as they are: they can no longer be withdrawn or answered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identification was refused. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import of {1} files into a gallery {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item does not count while its date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item does not count while its source, reference or description is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes up to {1} attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that is a witness needs one who saw the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that was found because of the face search rests on the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item was entered ({1}); it {2} as corroboration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item was withdrawn ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion that two faces look alike repeats what the face search said; it comes from the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another examiner has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person confirms it when it is due, or it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another supervisor has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another supervisor must answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another supervisor must write this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer both: the event, only the footage, or no witness; no line-up, one made before the face search, or one made because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the flag that names it, or open an addendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the cases connected, does this face resemble many, or was a person looked up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to answer the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another person who works on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a blind verification first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one; a supervisor other than you grants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rights to it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how strangers score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages places that look alike (non-local means), which takes noise away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a letter; it stands on every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the eye that is at the left where the face stands upright, then the eye at the right, the tip of the nose, and the corners of the mouth, left and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and {1} further frames can be averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness {1}, contrast {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {1}: a candidate waits for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {1}: a search of '{2}' waits for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case's reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the crop or the perspective so that the whole face stays in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check on the recorder whether the export was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of telephone and computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder's rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the person's id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recorder's date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the search's id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on people who were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a higher limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new one before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time from 0 to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing folder, on a stick say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another face, or mark it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; galleries made with that pack still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or make one with 'init'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from those that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the video's scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the video's tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with --face 0 to {1}; 'corroborate faces' lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the face again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the models of the pack lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the frames anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tracks of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, and see: corroborate doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that one first, or choose another workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression artefacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression blocks show {1} around the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude about each of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the folder of the packs, then verify it: corroborate packs verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the data to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the workspace to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to the face and its surroundings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to {1} × {2} px at ({3}, {4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off by the frame's edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the picture; the pixels inside stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESC LIMIT :limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahua recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether it may be held for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deinterlace, {1} field kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deinterlacing must come before crop, rotate and perspective: it needs the lines where they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or have the authority to hold it renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoise, strength {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising takes at most {1} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the account if the person may do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files, or export it as a video, and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Install or import it again, and see: corroborate doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does each reason hold for searching a face that shows too little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the case have as many faces as it has searches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a larger box, or record that the picture does not hold enough information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it inside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the box around the face, then mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are made to one picture, and a track has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the department's case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the rest as another item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is right instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing from the end of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing from the end: {1}{2} is there, and the log holds only {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {1} is bad: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {1} of the log is bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about a case was written to a folder outside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that could speak against the candidate was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the rule asks for comes first, the approval last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the recorder as MP4 (H.264) and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the recorder as MP4 and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the recorder as PNG or JPEG and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG or MP4 and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture as JPEG or PNG and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture as JPEG or PNG and take that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recording from the recorder or its player as MP4 or AVI and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOREIGN KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces cannot be combined in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces on record: {1}, in {2} looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces were looked for again, enlarged and turned: {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 1 of 1,000 strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than one in {1} pairs of different people of this gallery is expected to score so high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two people of the gallery could be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame averaging must be the first step: it works on frames as they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame averaging needs the face's five landmarks in each frame and in the probe's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame averaging takes other frames of the same video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame averaging: landmarks that all lie on one point show no face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {1} is damaged and cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {1} of a video was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames can be averaged only in a video; this evidence item is an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk (60 MB are needed) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery '{1}' is to be kept until {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery '{1}' was to be kept until {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {1} again; the installer does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --password-file FILE or set {1}; - reads the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give IMAGE, or --track TRACK_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an image file, or an evidence ID with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in seconds, for example 192 or -61.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the item's id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the record's id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the search's id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one for each letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code that your app shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date and time as it showed them, for example 2026-01-15T14:32:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that one, and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the lines are then computed, not recorded. On a frame that is not interlaced it only loses sharpness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the examination reopened, and enter what you learned as a new item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strangers score in a gallery was learned from {1} people left out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strangers score was learned from {1} of {2} people, each left out in turn and compared with all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the answer was wrong, withdraw the item and enter it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illumination uniformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import portraits into it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the recordings themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the video, and give its evidence ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a gallery of {1} strangers, {2} are expected at this score or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a gallery of {1} strangers, {2} is expected at this score or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {1} searches by {2} for {3} the same person of the gallery stood first, {4}. That is a similarity, not an identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: enter at least one item that does not come from face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: {1} items that do not come from face recognition are demanded here, and {2} are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent corroborating evidence is missing: {1} items that do not come from face recognition are demanded here, and {2} is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the dependencies again: python3 -m installer run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the pack it was enrolled with, or enrol the portraits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the pack of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-eye distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds no detail; noise and the blocks of compression grow with the edges. It is for looking: measured searches of small and noisy faces got worse by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the operating system and holds no evidence of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings back nothing that was recorded as black or as white. It is for looking: measured searches of dark faces did not get better by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot tell fine detail from noise: skin and hair become smooth. Measured searches of noisy faces got slightly better by a moderate strength, and no better by a high one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not enlarge: the face keeps its size in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the entries 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to a folder, which is not followed. Import that folder by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden. To take it in all the same, import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what scores strangers reach in this gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how the item became known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what a witness saw, and whether there was a line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right for a flat surface, such as a photographed document. A head is not flat: its proportions change, and nothing that was hidden comes into view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early or too late to {1}: it is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {1}, so it was not opened: it holds no content of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs Windows and the package onnxruntime-directml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the package onnxruntime-openvino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It straightens a head tilted to the side, not one turned away. Except for quarter turns, it softens the picture a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and could not be established: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked what a witness saw, and whether there was a line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not proven that nobody outside the list belongs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its audit can be opened from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line must name the columns file, person and role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its models may belong to something else. Do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace and the witness folder as they are, and show both to a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as it is and restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and have its log checked with a witness folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and have its log checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and tell a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as it is, and verify the log: that names the first bad thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps one of the two fields of an interlaced frame and fills the lines between by the mean of their neighbours. Where the face moved between the fields, it is searched far better afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the same face from several frames of a track over the probe's frame (moved, turned and scaled by its landmarks) and takes the mean, which takes noise away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning how strangers score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --face and --page out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one track in it, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave frame averaging out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, and mark the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of each in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --face to record it for the whole item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out its last step, or crop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, black {1}, white {2}, gamma {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels: the white point must be at least 5 above the black point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightens (below 1) or darkens (above 1) the middle tones; black and white stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} of the manifest lacks a file or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} of the manifest names a file that an earlier line names too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} of the manifest {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List other pictures of people of the gallery; without them nothing is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List such pictures with the role nonmated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pictures: each portrait needs one face that stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking harder, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPEG program stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or choose another with the variable CORROBORATE_DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one: corroborate user first NAME --password-file FILE --workspace DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a four-sided part of the picture a rectangle, as if seen straight on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one tone black and another white and spreads those between, each colour channel alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark both eyes, the nose and the mouth apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the eyes first, then the tip of the nose, then the corners of the mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the face again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the face again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of {1} frames: the probe's own and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns in its first line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the law or policy under which these portraits are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, password or code are wrong, or the account is locked or disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names differ in more than capitals; add an initial or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit of {1} was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison of the candidate with the probe was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contradiction stands against the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corroborating evidence that is independent of the face search was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examiner who verified blindly agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face of this track can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in a picture of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the demonstration's frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in these pictures, so there is nothing to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame of it was looked at for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack is needed here: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the face is lost in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of the video can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portrait of the gallery could be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second examiner verified blindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second factor was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervisor approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No track of this video shows this face in several frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers their own request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own work, and you took part in this examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody audits searches that they made themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet whether an item comes from the face search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down what the probe shows before candidates were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody in the gallery was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came to the log since its last review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what could speak against the candidate was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load a model of this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {1} of {2} items nobody has answered whether they are independent of the face search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence, legal authority, reason and officer are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One examiner who verified blindly did not agree; a third one agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame shows {1} and {2} at different places, so they are not the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in {1} pairs of different people of this gallery scores so high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One independent corroborating item is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One probe was searched {1} times with edits, by {2}, for {3}, {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a decision that passes the rule may say that a person is identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of the gallery was compared ({1}): {2} of {3} people. Reason: {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some people were searched; the reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an addendum, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version, or install the newer one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective, corners {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practically every stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put log-key.pem back from a backup. Without it a new key is made, and witness folders will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put log-key.pem back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a comparison that supports the same source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record one first; a lead sheet renders a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the examination as inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the outcome of that search instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the outcome of the search, and mark the face again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the roles ({1}) do not include {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release that hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case, with a reason, to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the workspace from a backup; do not work on in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate {1}° {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 'corroborate doctor' to see what is wrong with this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 'python3 -m installer run', or use a verb: see 'corroborate --help'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: python -m pip uninstall {1}, then: python -m pip install --force-reinstall --no-deps {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: python3 -m installer run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: python3 -m installer run --gpu, on a computer with an NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the recorder's clock was compared with the true time, by whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it comes from, its reference and what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who or what was asked, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the video for faces first, and choose a face of a track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a larger gallery, or with a longer list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again; the candidate is not in the gallery any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search one of its faces with the recipe, or the track without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate approval list'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate audit show {1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate case purge list'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate evidence list'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate faces IMAGE'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'corroborate policy show'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'groups list' for the tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See 'groups list' for their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See '{1} --help'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the names with: corroborate packs list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: corroborate doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: corroborate edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all four inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right first: a purge waits for a delay that must be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, and find out which of the two times is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them from the top left clockwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several items begin so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records begin so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several searches begin so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen, radius {1} px, amount {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in; in a shell with --user NAME --password-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review of the log the clock stood before the log's newest entry once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review of the log the clock stood before the log's newest entry {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was asked for was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written down after the approval; a supervisor has to approve anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off the tracks that do not belong, then merge the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the tones around the middle grey and shifts them, each colour channel alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it with --{1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthens edges by what a blurred copy of the picture lacks (unsharp mask).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a request back needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That begins the id of no drawn search, or of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be undone, or was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That case is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same group twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the whole group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offset is more than a century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That search is not among those drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MD5 on record is not that of the kept file, whose SHA-256 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was disabled, because nobody signed in to it for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was locked after too many failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account's owner changed the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account's password was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of the probe was not written first: candidates had been shown to the same person before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis says that the probe is not good enough to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was written after candidates had been shown to the same person; an examiner who has not seen them has to analyse and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of a supervisor is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval was given by somebody whose own work it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit cannot be signed: {1} have no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of the searches of {1} was opened: {2} of {3} were drawn, and {4} patterns are asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of the searches of {1} was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} ({2}) was due by {3} and is {4}.{5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} has no flag {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} is no longer what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} is open and not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} is signed. An addendum needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of {1} is signed; nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best candidate scores higher than a stranger's usual best. That is no identification: relatives and other people who look alike can score so high as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is smaller than {1} pixels; no face can be told in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box reaches out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate's portrait has been deleted from its gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates of a search were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed, so nothing new can be recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is kept until {1} already; that can be lengthened, never shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is on record with other facts than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of this number was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of {1} over {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison ended with: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has no conclusion on the verbal scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has no conclusion: say how strongly it supports the same source or different sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was made by somebody who did not analyse the probe first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was written before the analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer's clock stands before the newest entry of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crop reaches over the edge of the picture, which is {1} x {2} pixels at that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this workspace holds no Corroborate data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this workspace is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the item lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is about the whole search: no corroboration, check, blind verification or approval belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default model pack could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default model pack is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration's folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration's password could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department's policy wants an approval before gallery '{1}' is searched for this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department's policy was changed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the default pack belongs to another version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector of this pack finds no landmarks, which alignment needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector of this pack is not YuNet, though its manifest says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited picture came out different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited picture would be less than {1} pixels wide or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited probe of search {1}: the edits could not be made again byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited probe of search {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits cut the face off, so the edited picture cannot be searched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits of this picture made their process fail, so nothing came of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder does not give one template for each face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder gave no usable template for a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder's input is not the one that the pack's manifest states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiner who verified blindly did not agree; a third one has to verify, or the examination ends as inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes are {1} pixels apart as recorded, and a search needs {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes are {1} pixels apart as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face engine stopped while it loaded the model pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face gave no usable template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is in another evidence item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is neither raised nor lowered much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too blurred, or was enlarged from a smaller picture: its sharpness is {1}, and a search needs {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is turned about {1} degrees to the {2} of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {1} by about {2} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {1} pixels high as recorded, and a search needs {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {1} pixels high as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {1} px high; a portrait needs at least {2} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face looks about straight into the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face shows {1} shades between dark and light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was below the gate; the reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was copied, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no video pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a text that names other files or addresses (a playlist, a script or a stream description); it holds no pictures of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an image or sound of a kind that is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {1} MB, the limit for one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an image of a kind that is read here (JPEG, PNG, TIFF, BMP, WebP, GIF or HEIC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not of a kind that is read here ({1}). It may be a recorder's own format, encrypted, or damaged at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {1} is not the one that is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves nobody of this gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {1} entries of the log are not those that the witness folder has seen, so it did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five points of this face do not span a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder chosen for the report does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for model packs cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the results is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty, so no workspace was made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a disclosure could not be written to its end, and was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a disclosure got its manifest and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} holds more than one {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} holds no .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} holds no model pack: it has no {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} holds no {2} among {3} .onnx files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} is a pack already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame's edge cuts nothing off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames of this recipe are not at hand: it belongs to another video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames to be averaged were chosen for another face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery changed during the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery holds no such person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery now uses another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery of this name was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery was enrolled with pack '{1}' {2}; the pack installed here under that name is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is tilted about {1} degrees to the {2} of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is {1} by about {2} degrees, and a search allows {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image claims more than {1} pages or frames, the limit for one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image claims {1} x {2} pixels; the limit is {3} million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be analysed; the program's log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {1} faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged or cut short, so it cannot be shown whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import into a gallery {1}: {2} of {3} files enrolled, {4} not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The independence of an item was answered; it {1} as corroboration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The independence of this item was answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed ONNX Runtime cannot use {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept file no longer has the content it was taken in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the log could not be read or made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the log is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the log is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs the log's checkpoints was missing, and a new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal authority for using face search is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal hold on a case was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries are those of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of evidence was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not verify, so nothing was copied. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not verify. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has {1} entries, and the witness folder has seen {2}: entries are missing, so it did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged, so no checkpoint was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty; a workspace's log has at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not anchored. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not reviewed{1}; {2} entries wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not reviewed{1}; {2} entry waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was reviewed from entry {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was verified, and it is not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest does not list this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is not a CSV file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest lacks the column {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest lists fewer than two people with the role gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest lists no picture with the role mated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names no picture of a person outside the gallery that shows a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names this file, but it is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest needs the columns 'file' and 'person'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the pack {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the pack {1} is incomplete or contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack was exchanged while the program ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {1} keeps weights in another file, which cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {1} of the pack {2} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {1} of the pack {2} is not the one its manifest lists: it was damaged or exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month {1} has no audit {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month {1} is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name chosen for the report is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name given for the demonstration is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest checkpoint in the witness folder is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest checkpoint is bad: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest checkpoint, over {1} entries, and the entries since are sound; the older ones were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nose does not lie between the eyes and the mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of candidates must be between 1 and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offence is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset of a recorder's clock to the true time was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack does not work on known faces: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {1} fails its self-test: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {1} was made for another version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {1} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of decision {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds characters that cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept with newer parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is made of words that are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is one of the last {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long, or holds what cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must be changed, because the second factor was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password repeats a few characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was given, and the code of the second factor was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is a candidate of this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not a candidate of this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of line {1} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {1} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {1} is not the one that the self-test was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {1}, which the self-test of the packs needs, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of oversight is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points are in the order of a mirrored face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points lie on one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wording that belongs in every disclosure cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wording that belongs on every report cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wording that belongs on every report is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portraits of a person were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is a {1}; only a real photograph of the person in question can lead to an identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe of search {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe was analysed before any candidate was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe was edited before this search: {1}. The face as recorded was searched too. {2} of {3} candidates appear only after editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe was edited before this search: {1}. The face as recorded was searched too. {2} of {3} candidates appears only after editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe was edited; the face as recorded was searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge can be confirmed from {1} UTC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge of a {1}, requested on {2}, can be confirmed since {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge of {1} reached {2} backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge of {1} was confirmed: {2} records and {3} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for using face search in this case is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser has more than one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the case has gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay differs: candidates or their order changed, or a score by {1}. It ran on {2}, the search on {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay differs: portraits of that time have been deleted from the gallery ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay differs: the edits gave another picture than then. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay gave the same candidates in the same order with equal scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the audit of {1} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to purge {1} was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requesting officer is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention date must lie in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention date of a case was set later, to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention date of this gallery has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles became: {1}; they were: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of that version was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture is enrolled already, for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture stands in this import before, as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample pictures could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen locks after 1 to {1} minutes, not after {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search of an image needs the case it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search of gallery '{1}' for this case waits for its approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search returned nobody else, so nobody can be shown beside the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor was turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is locked, because nobody was there for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored decision {1} breaks the rule, so it was not made with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file {1} is missing from the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file {1} no longer has the content it was taken in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored policy of the department is out of its bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored verification {1} is not whole, so it was not made with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track is in a video of another case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves of the face are lit {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification has no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier that belongs in every disclosure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video claims pictures of {1} x {2} pixels; the limit is {3} million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has more than {1} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has no picture at that time: it lasts {1} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is coded as {1}, not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is damaged or cut short, so it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is not of a kind that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window could not be measured: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window did not come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder holds a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder holds no checkpoint of this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness folder knows this log by another key, so it did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is write-protected, and it was not closed before it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened while the computer's clock stood before the newest entry of the log; one of the two times is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} of the item is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} of the pack is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file or a link of the folder's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a gallery of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record of this kind for an identification only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a pack named {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file of this name; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate to compare with strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision about this search yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face {1}: the frame has {2}, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face {1}: the image has {2}, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frame {1}: the video has {2}, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gallery of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no legal hold on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model pack named {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {1}: the image has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {1}: this image has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no portrait of this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no portrait to compare with: the decision names nobody, or the portrait has been deleted from its gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contradiction that still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such evidence item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such verification to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to reject in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {1} contrast between light and dark parts of the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tracks are not in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has a second factor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benchmark looks for no faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidate cannot be recorded as identified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a person's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence item is an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence item is an image; it has no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This examination has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face does not hold enough information for a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face was searched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face was searched, so it stays listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file made the decoder fail, so nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gallery was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recipe: a JSON list of steps, each with a kind and its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only active administrator: nobody could release anybody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list looks like the list of a person who is not in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark was withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overrules what was recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portrait has been deleted from its gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was withdrawn, or the purge is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search has led to an identification already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search returns up to {1} people. The longer a list, the likelier it holds people who resemble the probe by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is being scanned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video made the decoder fail, so nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has an account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no account yet, so nobody can work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Corroborate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones pushed past black or white are lost. It is for looking: measured searches got slightly worse by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little data to say how strangers score here: {1} people can be compared, and {2} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failures. This is the only active administrator, whom nobody could release: the account is closed for 15 minutes instead of locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. After five failures, or 90 days without signing in, an administrator has to release the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the whole picture about its middle; the corners that appear are black. A head that was straightened is searched far better than a tilted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two examiners who verified blindly did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name with letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, or import the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a gallery that may still be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model that is one .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sharper or larger picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a verb instead, for example 'corroborate demo --out DIR'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an ArcFace model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an unaltered photograph or camera frame of the person in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {1} characters: four or five unrelated words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {1} characters; a sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use four or five unrelated words, none about your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use four or five unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the pack with: corroborate packs verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or take its request back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the verification, or take its request back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is written completely, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that scan ends, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, or withdraw the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the rule not known, or was a way around it sought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the search needed, and what became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was their case purged? If not: who had the workspace's files? Verify the log with a witness folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this a shift, or an emergency that the reason names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could speak against the candidate was not checked: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did each search add to the one before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on record about a case cannot be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies outside of the two tones is lost; no colour is corrected. It is for looking: measured searches got slightly worse by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opened the log's commitments to the purged data was deleted; the entries stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was each edit for, and was the list of the face as recorded looked at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept to open entry {1} does not fit it: it was changed or exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clock was wrong, and who set it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked through such lists, and with what in hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were they dated in a month that had been audited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the filter, or search everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw that request first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without signing in: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an analysis of the probe first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down both, or record another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it is known whom to look for, or search everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it was found, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came to light since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what contradicts the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the picture does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the probe shows, and what it does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you compared and what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you looked at and what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why it is to be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the person is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why this face is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why; without names, because it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it behind '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one about each; 'nothing to object' is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the analysis first. If you have seen the candidates already, another examiner has to analyse and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lead sheet of this decision instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password on its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you looked at and what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot make this verification: it looks at your own work, or you have seen the candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no analysis of this probe, made before its candidates were shown to you, that finds it good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles ({1}) do not include {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added what was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age of the portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>although</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amending a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another filter chose the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model pack made the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approving a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approving an identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a blind verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for a verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditing searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the window and the shell, asks this table. Whatever is not listed is denied. A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the department's policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock-entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirming a purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborate audit open {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborate audit sign {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborate log anchor FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborate log review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroborate log verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corroboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custody status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees, approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deinterlace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a person from a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dhav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabling an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosing a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each was searched, and each person's best score counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabling an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolling portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter corroborating evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entering corroborating evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five points of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {1} to {2} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated or AI-altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hevc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images: JPEG, PNG, TIFF, BMP, WebP, GIF, HEIC; videos: MP4, MOV, MKV, WebM, AVI, MPEG-TS and -PS, WMV, FLV, raw H.264 and H.265, MJPEG, Dahua .dav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was computed by {1}, then by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping a case for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laying a legal hold on a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line-up that followed the face search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long candidate lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at purges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the history of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made because of the face search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before the face search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many searches on one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matroska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean weighted by quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mjpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpegts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {1}, gone: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no witness is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonmated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {1} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one probe searched repeatedly by one officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one template was made of them, the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other physical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person may hold several roles, and nobody verifies or approves their own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone or location record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait taken {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purge requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purge withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised or lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw H.264</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw H.265</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record an identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record another outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording a conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording an identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording that a probe is not good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records and log differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusing an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>releasing a legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>releasing an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated edited searches of one probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requesting a purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve a contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolving a contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention lengthened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewing the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying whether an item is independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanning a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches at a doubtful time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches of faces below the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches that came after an audit of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches without follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second face search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting a recorder's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting another person's password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp for its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong support for different source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong support for same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support for different source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support for same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back a request for verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking off a second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tattoos and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing a calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cases {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gallery changed (version {1} then, {2} now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gallery {1} by {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list may hold {1} people instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probe was made in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person first in searches for several cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the witness folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin or sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying blindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very blurred, or enlarged from a very small picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video/vnd.avi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video/x-dhav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video/x-flv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video/x-motion-jpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video/x-ms-asf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visibly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the case was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whereabouts at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawing a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawing a purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawing corroborating evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness who saw the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing a lead sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (known to between {2} and {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (line {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Look for a closer or sharper frame, or write down why this one is searched all the same; the result then carries the warning for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} UTC, {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2} were recorded as different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} asked {2} for more than {3} candidates, up to {4}, for {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} backup of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} backups of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} blind verifications wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} by {2} for {3} had neither a comparison nor a decision {4} days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be started: it needs a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cases ({2} and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries of the log are not yet anchored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entry of the log is not yet anchored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examiners who verified blindly did not agree; the examination ends as inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} faces of one track were combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} faces were found, and none stands out as the portrait; crop it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} frames of one track were combined: {2}. Frames with their weights: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no parameter ''.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no parameter '{2}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds one track only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds other tracks than when you looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} independent corroborating items are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is bad: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is confirmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is installed twice ({2}); the two overwrite each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is of other entries: among the entries from {2} to {3} at least one was changed, and what follows was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is one of: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} left {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} made {2} outside the working hours ({3}), for {4}, {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be 1 to {2} different frame numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be at least {2} px apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be five points each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be four points, from the top left clockwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3} {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must go round clockwise and without a dent: these would mirror or fold the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} names a parameter twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of 1,000 strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of 100 strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the drawn searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the face and its surroundings are cut off by the frame's edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the face are lost in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the patterns asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} candidates were not compared with the probe in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} evidence items are not as they were taken in. Keep the workspace as it is, and restore it from a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} were rejected: not the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pictures of the probe were searched, and each person's better score counts. The figures about strangers are for one picture: with {2}, up to {3} times as many strangers can reach a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searched one probe {2} times, for {3}, {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searched {2} below the gate, for a written reason, for {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches by {2} were refused, for {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches by {2} were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches of this month came after an earlier audit of it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches stand only in the log or only among the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} searches were made while the clock stood before entries that the log already held, or in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2}, {3}, {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was asked for, but ONNX Runtime fell back to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was confirmed: {2} of one unknown person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was merged into {2}: one unknown person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was written to a file outside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} were written to a file outside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} would have a best candidate this high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} then, {3} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}-from-{2}.proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}-{2}-{3}.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the stored file {2} no longer has the content it was taken in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; or choose the device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; or choose the device auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; the gallery is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} had {3} searches of {4} probe, by {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} had {3} searches of {4} probes, by {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
