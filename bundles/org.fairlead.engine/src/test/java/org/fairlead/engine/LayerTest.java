// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

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
                        "org.fairlead.engine..",
                        "java..",
                        "org.jspecify..",
                        "org.fairlead.model..",
                        "org.eclipse.emf..",
                        "com.google.re2j..",
                        "com.ibm.icu..",
                        "org.apache.commons.codec..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.fairlead.engine"));
    }
}
