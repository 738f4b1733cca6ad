// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

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
                        "org.fairlead.cli..",
                        "java..",
                        "org.jspecify..",
                        "org.fairlead.model..",
                        "org.fairlead.reader..",
                        "org.fairlead.engine..",
                        "org.fairlead.rulepacks..",
                        "org.fairlead.audit..",
                        "org.fairlead.batch..",
                        "org.eclipse.emf..",
                        "picocli..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.fairlead.cli"));
    }
}
