// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** The period that a call reports on: as the host names the call; where the host does not, the quarter that the opening names most. */
final class CallPeriod {
    private static final int NAMES_THE_CALL = 4;

    private CallPeriod() {}

    static Period find(CallText text, Words words, List<PeriodMention> raw, Marks thisCall) {
        Map<Period, Integer> votes = new HashMap<>();
        int year = 0;
        for (PeriodMention p : raw) {
            int sentence = text.sentenceAt(words.begin(p.from()));
            SectionKind section = text.section(sentence);
            if (section != SectionKind.OPENING
                            && section != SectionKind.VENDOR_HEADER
                            && section != SectionKind.PREPARED_REMARKS
                    || sentence > 80) {
                break;
            }
            boolean named = thisCall.in(p.after(), Math.min(words.after(sentence), p.after() + 8));
            if (year == 0 && named && p.period().year() > 0) {
                year = p.period().year();
            }
            if (p.period().isQuarter() || p.period().part().startsWith("H") && named) {
                int weight = named ? NAMES_THE_CALL : 1;
                if (named && text.role(sentence) == Role.OPERATOR) {
                    weight *= 3;
                }
                Period key = new Period(0, p.period().part());
                votes.merge(key, weight, Integer::sum);
            }
        }
        Period best = votes.entrySet().stream()
                .max(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().part()))
                .map(Map.Entry::getKey)
                .orElse(Period.NONE);
        return new Period(year == 0 ? fromDate(text, best) : year, best.part());
    }

    /** The year of the date of the call; that before for a fourth quarter that is reported in the first months. */
    private static int fromDate(CallText text, Period quarter) {
        String date = text.transcript().getCallDate();
        if (date.length() < 7 || quarter.part().isEmpty()) {
            return 0;
        }
        int year = Integer.parseInt(date.substring(0, 4));
        return quarter.part().equals("Q4") && date.charAt(5) == '0' && date.charAt(6) < '5' ? year - 1 : year;
    }
}
