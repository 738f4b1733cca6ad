// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md that leave this bundle. A new one is a decision: write it down there too. */
class LayerTest {
    @Test
    void dependsOnWhatItMay() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.fairlead.audit..",
                        "java..",
                        "javax.security.auth.x500..",
                        "org.jspecify..",
                        "org.fairlead.engine..",
                        "org.fairlead.model..",
                        "org.eclipse.emf..",
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "javax.xml.stream..",
                        "com.fasterxml.jackson.core..",
                        "org.openxmlformats.schemas..",
                        "org.apache.xmlbeans..",
                        "org.apache.commons.compress..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.fairlead.audit"));
    }
}
