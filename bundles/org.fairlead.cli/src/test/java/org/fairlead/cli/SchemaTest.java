// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.fairlead.model.io.RulesSchema;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The schema in the documentation is that of the model, and every rule that comes with the program keeps to it. */
class SchemaTest {
    @Test
    void theSchemaInTheDocumentationIsThatOfTheModel() throws IOException {
        assertEquals(
                RulesSchema.text(),
                Files.readString(Path.of("../../docs/schema/rules.xsd")),
                "make it anew with: fairlead schema docs/schema/rules.xsd --force");
    }

    private static Validator validator() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(RulesSchema.text())))
                .newValidator();
    }

    @Test
    void packsAndProfilesKeepToIt() throws IOException, SAXException {
        Validator validator = validator();
        for (Path folder : List.of(Path.of("../org.fairlead.rulepacks/packs"), Path.of("../../samples/profiles"))) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(f -> f.toString().endsWith(".xml")).toList();
            }
            for (Path file : files) {
                validator.validate(new StreamSource(file.toFile()));
            }
        }
    }

    @Test
    void anUnknownElementIsRefused() {
        String rule = "<rules:rule xmlns:rules=\"urn:fairlead:rules:1\" id=\"A\"><colour>blue</colour></rules:rule>";
        assertThrows(SAXException.class, () -> validator().validate(new StreamSource(new StringReader(rule))));
    }
}
