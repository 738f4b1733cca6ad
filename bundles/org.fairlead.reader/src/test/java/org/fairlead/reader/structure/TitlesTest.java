// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fairlead.model.transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chief Executive Officer | EXECUTIVE_CEO",
                "C. E. O. and founder | EXECUTIVE_CEO",
                "our co-CEO | EXECUTIVE_CEO",
                "Deputy Chief Executive Officer | EXECUTIVE_OTHER",
                "our deputy CFO | EXECUTIVE_OTHER",
                "Group CFO | EXECUTIVE_CFO",
                "Director of Finance | EXECUTIVE_CFO",
                "Vice President, Investor Relations | INVESTOR_RELATIONS",
                "Head of IR | INVESTOR_RELATIONS",
                "Director, Equity Research | ANALYST",
                "Head of Research and Development | EXECUTIVE_OTHER",
                "Head of Research | ANALYST",
                "Chairwoman | EXECUTIVE_OTHER",
                "conference operator | OPERATOR",
                "their first words of business | UNKNOWN",
                "a headline | UNKNOWN"
            })
    void readsTheRoleOfATitle(String title, Role role) {
        assertEquals(role, Titles.role(title));
    }

    @Test
    void findsStemsAtTheEdgesOfWordsOnlyWhereTheySaySo() {
        Stems stems = new Stems().with(1, "<ir>").with(2, "officer");
        assertEquals(0, stems.in("their first"));
        assertEquals(1, stems.in("Head of IR"));
        assertEquals(2, stems.in("two Officers"));
        assertEquals(3, stems.in("IR officer"));
    }

    @Test
    void partsTitleAndOrganisationAtDashes() {
        assertEquals(new TitleParts("Analyst", "Example Bank"), TitleParts.of(" -- Example Bank -- Analyst"));
        assertEquals(new TitleParts("Vice-President, Sales", ""), TitleParts.of(", Vice-President, Sales"));
        assertEquals(new TitleParts("Analyst", "Bank"), TitleParts.of("(Bank \u2013 Analyst)"));
        assertEquals(new TitleParts("", ""), TitleParts.of(" - "));
    }

    @Test
    void knowsALineThatIsATitle() {
        assertTrue(Titles.is("Senior Vice President"));
        assertFalse(Titles.is("We thank our president."));
    }
}
