// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Says;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    Path dir;

    @Test
    void aRuleReadsAsItIsWritten() throws IOException {
        String xml = """
				<?xml version="1.0" encoding="UTF-8"?>
				<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="X-1" severity="high">
				  <title>A document is named</title>
				  <scope voice="issuer" passage="p"/>
				  <element id="form"><check xsi:type="rules:says"><phrase>form 10-k | annual report</phrase></check></element>
				</rules:rule>
				""";
        Rule rule = ModelFile.load(xml.getBytes(StandardCharsets.UTF_8), "X-1.xml", Rule.class);
        assertEquals("A document is named", rule.getTitle());
        assertEquals(Severity.HIGH, rule.getSeverity());
        assertEquals(
                "form 10-k | annual report",
                ((Says) rule.getElements().get(0).getCheck()).getPhrases().get(0));
        Rule again = ModelFile.load(ModelFile.bytes(EcoreUtil.copy(rule)), "again", Rule.class);
        assertTrue(EcoreUtil.equals(rule, again));
    }

    @Test
    void anUnknownKeyIsNamedWithFileAndLine() {
        String xml =
                "<?xml version=\"1.0\"?>\n<rules:profile xmlns:rules=\"urn:fairlead:rules:1\" name=\"N\"\n shoeSize=\"43\"/>\n";
        IOException e = assertThrows(
                ModelFileException.class,
                () -> ModelFile.load(xml.getBytes(StandardCharsets.UTF_8), "p.xml", IssuerProfile.class));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("p.xml, line ") && message.contains("shoeSize"), message);
    }

    @Test
    void documentTypesAreRefused() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rules:profile xmlns:rules=\"urn:fairlead:rules:1\" name=\"&x;\"/>";
        assertThrows(
                ModelFileException.class,
                () -> ModelFile.load(xml.getBytes(StandardCharsets.UTF_8), "p.xml", IssuerProfile.class));
    }

    @Test
    void profileAndTranscriptRoundTrip() throws IOException {
        IssuerProfile profile = RulesFactory.eINSTANCE.createIssuerProfile();
        profile.setName("Example & Co. <Ltd>");
        profile.setReportingIssuer(Answer.YES);
        Path file = dir.resolve("p.xml");
        ModelFile.save(file, profile);
        assertEquals(Answer.YES, ModelFile.load(file, IssuerProfile.class).getReportingIssuer());
        assertEquals(1, Files.list(dir).count());

        Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
        transcript.setText("A: one.\r\n\tB: zwei \u4e09\n");
        transcript.getSpeakers().add(TranscriptFactory.eINSTANCE.createSpeaker());
        Turn turn = TranscriptFactory.eINSTANCE.createTurn();
        turn.setSpeaker(transcript.getSpeakers().get(0));
        transcript.getTurns().add(turn);
        Transcript again = ModelFile.load(ModelFile.bytes(transcript), "t.xml", Transcript.class);
        assertEquals("A: one.\r\n\tB: zwei \u4e09\n", again.getText());
        assertEquals(again.getSpeakers().get(0), again.getTurns().get(0).getSpeaker());
    }
}
