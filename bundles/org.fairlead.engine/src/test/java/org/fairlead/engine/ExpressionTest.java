// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.fairlead.model.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, Answer> ANSWERS = Map.of("y", Answer.YES, "n", Answer.NO, "u", Answer.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "y,YES",
        "not y,NO",
        "y and n,NO",
        "y or n,YES",
        "n or n or y,YES",
        "y and (n or y),YES",
        "y and u,UNKNOWN",
        "n and u,NO",
        "y or u,YES",
        "n or u,UNKNOWN",
        "not u,UNKNOWN",
        "not (n and u),YES",
        "n or y and n,NO"
    })
    void values(String source, Answer expected) throws PackException {
        assertEquals(expected, Expression.parse(source).value(ANSWERS::get));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "and", "y and", "(y", "y)", "y n", "not", "y or or n", "y & n"})
    void refusesWhatIsNoCondition(String source) {
        assertThrows(PackException.class, () -> Expression.parse(source));
    }

    @Test
    void knowsItsNames() throws PackException {
        assertEquals(
                Set.of("y", "n", "u"),
                Expression.parse("y and (n or not u) and y").names());
    }
}
