// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import java.io.IOException;
import org.fairlead.audit.paper.Facts;
import org.fairlead.model.casefile.Decision;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;

/** What people decided, answered, noted and signed in a case. Notes marked privileged are left out. */
final class CaseFields {
    private final JsonFields json;

    CaseFields(JsonFields json) {
        this.json = json;
    }

    void write(ReviewCase reviewCase) throws IOException {
        json.text("id", reviewCase.getId());
        json.text("title", reviewCase.getTitle());
        json.number("version", reviewCase.getVersion());
        json.flag("sealed", reviewCase.isSealed());
        json.text("head", Facts.head(reviewCase));
        json.objects("dispositions", reviewCase.getDispositions(), this::disposition);
        json.objects("answers", reviewCase.getAnswers(), this::answer);
        json.objects(
                "notes",
                reviewCase.getNotes().stream().filter(n -> !n.isPrivileged()).toList(),
                this::note);
        json.objects("signOffs", reviewCase.getSignOffs(), this::signOff);
    }

    private void disposition(Disposition disposition) throws IOException {
        decision(disposition);
        json.text("state", disposition.getState().getLiteral());
        json.flag("gone", disposition.isGone());
    }

    private void answer(ManualAnswer answer) throws IOException {
        decision(answer);
        json.flag("answered", answer.isAnswered());
        json.text("answer", answer.isAnswered() ? answer.getAnswer().getLiteral() : "");
    }

    private void decision(Decision decision) throws IOException {
        json.text("subject", decision.getSubject());
        json.text("reason", decision.getReason());
        json.text("person", decision.getPerson());
        json.text("time", decision.getTime());
        json.text("owner", decision.getOwner());
        json.text("due", decision.getDue());
    }

    private void note(Note note) throws IOException {
        json.text("id", note.getId());
        json.text("subject", note.getSubject());
        json.text("text", note.getText());
        json.text("person", note.getPerson());
        json.text("time", note.getTime());
        json.flag("cleared", note.isCleared());
    }

    private void signOff(SignOff signOff) throws IOException {
        json.text("role", signOff.getRole().getLiteral());
        json.text("person", signOff.getPerson());
        json.text("time", signOff.getTime());
        json.text("statement", signOff.getStatement());
        json.text("head", signOff.getHead());
        json.number("version", signOff.getVersion());
        json.flag("withdrawn", signOff.isWithdrawn());
    }
}
