// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.rules.State;

/** What may be typed into the open cells: a disposition from a list, a date. */
final class Entries {
    private final Language language;
    /** Well below the 255 characters that a list in a file may have. */
    private final List<String> dispositions;

    private final List<String> answers;

    Entries(Language language) {
        this.language = language;
        dispositions = Arrays.stream(DispositionState.values())
                .map(Words::of)
                .map(language::of)
                .toList();
        answers = Stream.of(State.MET, State.WEAK, State.NOT_MET, State.NOT_APPLICABLE, State.NOT_DETERMINABLE)
                .map(Words::of)
                .map(language::of)
                .toList();
    }

    /** Opens the columns for entries from the second row to the last. */
    void open(SXSSFSheet sheet, Layout layout, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < layout.uses().size(); i++) {
            CellRangeAddressList cells = new CellRangeAddressList(1, lastRow, i, i);
            switch (layout.uses().get(i)) {
                case DISPOSITION -> sheet.addValidationData(disposition(helper, cells));
                case ANSWER -> sheet.addValidationData(answer(helper, cells));
                case DAY -> sheet.addValidationData(day(helper, cells));
                default -> {
                    // shown or free text: nothing to check
                }
            }
        }
    }

    private DataValidation disposition(DataValidationHelper helper, CellRangeAddressList cells) {
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(dispositions.toArray(String[]::new)), cells);
        // the library's word for the schema's "no arrow": true shows it
        validation.setSuppressDropDownArrow(true);
        validation.createPromptBox(
                language.of("Disposition"),
                language.of("Choose one. All but Open and Confirmed need a reason in the next column."));
        validation.createErrorBox(language.of("Disposition"), oneOf(dispositions));
        return strict(validation);
    }

    private DataValidation answer(DataValidationHelper helper, CellRangeAddressList cells) {
        DataValidation validation =
                helper.createValidation(helper.createExplicitListConstraint(answers.toArray(String[]::new)), cells);
        validation.setSuppressDropDownArrow(true);
        validation.createPromptBox(
                language.of("Answer"),
                language.of("Only rules that a transcript cannot answer take one. It needs a reason."));
        validation.createErrorBox(language.of("Answer"), oneOf(answers));
        return strict(validation);
    }

    private DataValidation day(DataValidationHelper helper, CellRangeAddressList cells) {
        // serial numbers of 2000-01-01 and 2199-12-31: dates in words depend on the language of the program
        DataValidation validation = helper.createValidation(
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "36526", "109574", "yyyy-mm-dd"),
                cells);
        validation.createErrorBox(language.of("Due"), language.of("Type a date, for instance 2026-12-31."));
        return strict(validation);
    }

    private String oneOf(List<String> words) {
        return language.of(Phrase.of("Choose one of: %1.", String.join(", ", words)));
    }

    private static DataValidation strict(DataValidation validation) {
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(true);
        return validation;
    }
}
