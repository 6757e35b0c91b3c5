/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.tanheng.methodology", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModuleDependsOnTheJdkAndTheYamlReaderOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.tanheng.methodology..", "java..", "org.jspecify.annotations..", "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule onlyTheReaderOfFilesKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("..methodology.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.tanheng.methodology.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyLooksAtTheWallClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noBinaryFloatingPointTouchesAFormula = noClasses()
            .should()
            .callMethod(java.math.BigDecimal.class, "doubleValue")
            .orShould()
            .callConstructor(java.math.BigDecimal.class, double.class)
            .orShould()
            .callMethod(java.math.BigDecimal.class, "valueOf", double.class);

    @ArchTest
    static final ArchRule everyRuleFamilyIsFinal = classes()
            .that()
            .resideInAPackage("io.tanheng.methodology.rule..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
