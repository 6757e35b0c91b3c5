/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The staircase: which code may know which. Few rules, each with its reason. */
class ArchitectureTest {

    private static final List<String> MODULES = List.of(
            "methodology",
            "telemetry",
            "contracts",
            "evidence",
            "evidence-package",
            "ingest-service",
            "accounting-service",
            "reporting-service");

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPaths(compiled());

    private static Path[] compiled() {
        return MODULES.stream()
                .map(module ->
                        Repository.root().resolve(module).resolve("target").resolve("classes"))
                .filter(Files::isDirectory)
                .toArray(Path[]::new);
    }

    @Test
    void methodologyKnowsOnlyTheJdkAndItsParameterFiles() {
        classes()
                .that()
                .resideInAPackage("io.tanheng.methodology..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.tanheng.methodology..", "java..", "org.snakeyaml..", "org.jspecify..")
                .because("an auditor reads it without knowing any framework")
                .check(PRODUCT);
    }

    @Test
    void telemetryDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("io.tanheng.telemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..", "org.apache.kafka..")
                .because("a wire format is a function from bytes to readings")
                .check(PRODUCT);
    }

    @Test
    void evidenceIsJudgedWithoutAnyServer() {
        noClasses()
                .that()
                .resideInAPackage("io.tanheng.evidence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.tanheng.contracts..",
                        "io.tanheng.telemetry..",
                        "io.tanheng.*.domain..",
                        "jakarta..",
                        "io.quarkus..",
                        "java.sql..",
                        "org.apache.kafka..")
                .because("a stranger checks a package with one small jar")
                .check(PRODUCT);
    }

    @Test
    void whatJudgesAPackageKnowsNoServer() {
        noClasses()
                .that()
                .resideInAPackage("io.tanheng.evidencepackage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.tanheng.accounting..",
                        "io.tanheng.reporting..",
                        "io.tanheng.ingest..",
                        "jakarta..",
                        "io.quarkus..",
                        "java.net..",
                        "java.sql..",
                        "org.apache.kafka..")
                .because("an auditor runs it at home, without us and without network")
                .check(PRODUCT);
    }

    @Test
    void servicesDoNotKnowEachOther() {
        for (String service : List.of("ingest", "accounting", "reporting")) {
            String[] others = Stream.of("ingest", "accounting", "reporting")
                    .filter(other -> !other.equals(service))
                    .map(other -> "io.tanheng." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.tanheng." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("they meet in contracts")
                    .check(PRODUCT);
        }
    }

    @Test
    void domainsKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("io.tanheng.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "org.apache.kafka..",
                        "org.eclipse.paho..",
                        "java.sql..")
                .because("what a service decides can be tested without what it runs on")
                .check(PRODUCT);
    }

    @Test
    void whatIsDecidedAndScoredKnowsNoServer() {
        noClasses()
                .that()
                .resideInAnyPackage("io.tanheng.reporting.engagement..", "io.tanheng.reporting.score..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "java.sql..", "java.net..")
                .because("a certification body reads how it is judged without any framework")
                .check(PRODUCT);
    }

    @Test
    void whatComesInDoesNotKnowThePages() {
        noClasses()
                .that()
                .resideInAnyPackage("io.tanheng.*.mqtt..", "io.tanheng.*.kafka..", "io.tanheng.*.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.tanheng.*.rest..", "io.tanheng.*.pages..")
                .because("adapters meet in the domain, not in each other")
                .check(PRODUCT);
    }

    @Test
    void entitiesStayInTheDatabasePackage() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage("io.tanheng.*.database..")
                .allowEmptyShould(true)
                .because("what is stored and what is said are different types")
                .check(PRODUCT);
    }
}
