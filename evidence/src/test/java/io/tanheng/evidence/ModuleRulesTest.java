/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a verifier carries home is small, and can be read without anything else. */
@AnalyzeClasses(packages = "io.tanheng.evidence", importOptions = ModuleRulesTest.WithoutTests.class)
class ModuleRulesTest {

    /** Tests in a folder of the module, or in the jar they are run from. */
    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule itKnowsTheJdkBouncyCastleAndHowToSpeakTwoLanguages = classes()
            .that()
            .resideOutsideOfPackage("..evidence.token..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.sun.net.httpserver..",
                    "io.tanheng.evidence..",
                    "io.tanheng.methodology.outcome..",
                    "java..",
                    "javax.security.auth.x500..",
                    "org.bouncycastle..",
                    "org.jspecify.annotations..");

    /** Whoever only verifies has no library of tokens. */
    @ArchTest
    static final ArchRule nothingElseNeedsTokens = noClasses()
            .that()
            .resideOutsideOfPackage("..evidence.token..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xipki..", "..evidence.token..");

    @ArchTest
    static final ArchRule theTreeIsReadWithoutAnyLibrary = noClasses()
            .that()
            .resideInAnyPackage("..merkle..", "..tile..", "..proof..", "..witness..", "..canonical..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule thePackagesStandOnEachOther =
            slices().matching("io.tanheng.evidence.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingAsksForTheTime = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
