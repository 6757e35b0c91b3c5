/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Telemetry reads bytes and nothing else. */
@AnalyzeClasses(packages = "io.tanheng.telemetry", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

    @ArchTest
    static final ArchRule itKnowsTheJdkAndAJsonParserOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.tanheng.telemetry..", "java..", "com.fasterxml.jackson.core..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule theFormatsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..hj212..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..senml..");

    @ArchTest
    static final ArchRule nothingAsksForTheTime = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
