package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fairlead.model.review.Statement;
import org.fairlead.model.transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
	@ParameterizedTest
	@ValueSource(strings = { "We expect revenue to grow by 8% to 10% in 2025.", "We will continue to open stores in the north of the country.", "Our margin will improve in the second half of the year.",
			"For the third quarter, we anticipate sales of about $40 million.", "The new mill is expected to start production early next year." })
	void looksForward(String sentence) {
		assertEquals(1, SampleCall.statements(Role.EXECUTIVE_CFO, sentence).size(), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Revenue grew by 8% to $40 million in the quarter.", "I will now turn the call over to Maria.", "Thank you all for joining us today.",
			"We look forward to speaking with you again next quarter.", "Actual results may differ materially from those in the forward-looking statements.",
			"We opened four stores last year and closed one." })
	void doesNotLookForward(String sentence) {
		assertTrue(SampleCall.statements(Role.EXECUTIVE_CFO, sentence).isEmpty(), sentence);
	}

	@Test
	void neverTheWordsOfOthers() {
		String sentence = "We expect revenue to grow by 8% to 10% in 2025.";
		for (Role role : List.of(Role.ANALYST, Role.OPERATOR, Role.VENDOR)) {
			assertTrue(SampleCall.statements(role, sentence).isEmpty(), role.getName());
		}
	}

	@Test
	void saysWhatDecided() {
		Statement statement = SampleCall.statements(Role.EXECUTIVE_CFO, "We expect revenue to grow by 8% to 10% in 2025.").get(0);
		assertEquals("S001", statement.getId());
		assertFalse(statement.getCues().isEmpty());
		assertEquals("We expect", statement.getCues().stream().filter(c -> c.getName().equals("we expect")).findFirst().orElseThrow().getQuote());
		double before = Double.MAX_VALUE;
		for (var cue : statement.getCues()) {
			assertTrue(Math.abs(cue.getWeight()) <= before);
			before = Math.abs(cue.getWeight());
		}
	}
}
