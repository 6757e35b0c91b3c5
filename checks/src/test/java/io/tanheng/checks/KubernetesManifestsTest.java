/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a cluster would be told, rendered and held against our conventions. */
class KubernetesManifestsTest {

    /** Created by hand, so that no secret is ever in the repository. */
    private static final Set<String> SECRETS_CREATED_BY_HAND = Set.of("tanheng-database");

    private final List<Manifest> base =
            Kustomization.render(Repository.root().resolve("k8s").resolve("base"));
    private final List<Manifest> demo = Kustomization.render(
            Repository.root().resolve("k8s").resolve("overlays").resolve("demo"));

    private List<Manifest> workloads() {
        return demo.stream().filter(Manifest::isWorkload).toList();
    }

    @Test
    void theThreeServicesAreThere() {
        assertThat(workloads().stream().map(Manifest::name))
                .containsExactlyInAnyOrder("ingest-service", "accounting-service", "reporting-service");
    }

    @Test
    void theDemoRunsOneReplicaAndTheBaseTwo() {
        assertThat(workloads())
                .allSatisfy(
                        manifest -> assertThat(manifest.at("spec", "replicas")).hasValue(1));
        assertThat(base.stream().filter(Manifest::isWorkload))
                .allSatisfy(
                        manifest -> assertThat(manifest.at("spec", "replicas")).hasValue(2));
    }

    @Test
    void everyObjectHasAKindAVersionANameAndTheNamespace() {
        assertThat(demo).allSatisfy(manifest -> {
            assertThat(manifest.content()).containsKeys("apiVersion", "kind", "metadata");
            assertThat(manifest.name()).matches("[a-z][a-z0-9-]*");
            if (!manifest.kind().equals("Namespace")) {
                assertThat(manifest.metadata()).containsEntry("namespace", "tanheng");
            }
        });
    }

    @Test
    void imagesHaveAFixedTag() {
        assertThat(containers())
                .allSatisfy(container ->
                        assertThat(container.get("image").toString()).matches("[^:]+:\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void everyContainerHasProbesAndRequestsAndAMemoryLimit() {
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container).containsKeys("startupProbe", "readinessProbe", "livenessProbe", "resources");
            Map<String, Object> resources = Manifest.map(container, "resources");
            assertThat(Manifest.map(resources, "requests")).containsKeys("cpu", "memory");
            assertThat(Manifest.map(resources, "limits")).containsKey("memory");
        });
    }

    @Test
    void nothingRunsAsRootOrGainsRights() {
        assertThat(workloads()).allSatisfy(manifest -> {
            assertThat(manifest.at("spec", "template", "spec", "securityContext", "runAsNonRoot"))
                    .hasValue(true);
            assertThat(manifest.at("spec", "template", "spec", "automountServiceAccountToken"))
                    .hasValue(false);
        });
        assertThat(containers())
                .allSatisfy(container -> assertThat(Manifest.map(container, "securityContext"))
                        .containsEntry("allowPrivilegeEscalation", false)
                        .containsEntry("readOnlyRootFilesystem", true));
    }

    @Test
    void selectorsMatchTheirPods() {
        for (Manifest workload : workloads()) {
            assertThat(workload.at("spec", "selector", "matchLabels"))
                    .isEqualTo(Optional.of(Manifest.map(Manifest.map(workload.podTemplate(), "metadata"), "labels")));
            assertThat(demo)
                    .filteredOn(manifest -> manifest.kind().equals("Service"))
                    .filteredOn(service -> service.name().equals(workload.name()))
                    .singleElement()
                    .satisfies(service -> assertThat(service.at("spec", "selector"))
                            .isEqualTo(workload.at("spec", "selector", "matchLabels")));
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> configMaps = names("ConfigMap");
        Set<String> serviceAccounts = names("ServiceAccount");
        for (Manifest workload : workloads()) {
            assertThat(serviceAccounts)
                    .contains(workload.pod().get("serviceAccountName").toString());
        }
        for (Map<String, Object> container : containers()) {
            Manifest.list(container, "envFrom")
                    .forEach(source -> assertThat(configMaps)
                            .contains(Manifest.map(source, "configMapRef")
                                    .get("name")
                                    .toString()));
            assertThat(secretsOf(container)).isSubsetOf(SECRETS_CREATED_BY_HAND);
        }
    }

    @Test
    void theConnectionsNameEveryPartTheServicesNeed() {
        Manifest connections = demo.stream()
                .filter(manifest -> manifest.name().equals("tanheng-connections"))
                .findFirst()
                .orElseThrow();
        assertThat(Manifest.map(connections.content(), "data"))
                .containsOnlyKeys("TANHENG_MQTT_URL", "TANHENG_KAFKA", "TANHENG_DATABASE_URL");
    }

    @Test
    void noSecretIsInTheRepository() {
        assertThat(names("Secret")).isEmpty();
    }

    private List<Map<String, Object>> containers() {
        return workloads().stream()
                .flatMap(manifest -> manifest.containers().stream())
                .toList();
    }

    private Set<String> names(String kind) {
        return demo.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .map(Manifest::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> secretsOf(Map<String, Object> container) {
        Set<String> secrets = new HashSet<>();
        for (Map<String, Object> variable : Manifest.list(container, "env")) {
            new Manifest(variable)
                    .at("valueFrom", "secretKeyRef", "name")
                    .ifPresent(name -> secrets.add(name.toString()));
        }
        return secrets;
    }
}
