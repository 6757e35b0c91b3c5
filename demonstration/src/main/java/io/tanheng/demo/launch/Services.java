/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.Part;
import io.tanheng.parts.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three services, each in a process of its own, in the order a reading passes them. */
record Services(Part ingest, Part accounting, Part reporting) {

    /** A heap that has grown while the history came in shrinks again afterwards. */
    private static final List<String> GIVING_BACK =
            List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30", "-Xss512k", "-XX:TieredStopAtLevel=1");

    /** Describes them; starts nothing yet. */
    static Services choose(
            Path root, DataFolder data, Addresses addresses, DemoWitness witness, Map<String, String> environment) {
        Part accounting = service("accounting", 320, root, data, addresses.accounting(), environment);
        Map<String, String> ofReporting = new HashMap<>(environment);
        ofReporting.put("TANHENG_ACCOUNTING_URL", accounting.address());
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_ORIGIN", "localhost/tanheng-demo");
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_MAKE_KEYS", "true");
        ofReporting.put(
                "TANHENG_REPORTING_EVIDENCE_KEY_STORE",
                data.resolve("keys/log.p12").toString());
        ofReporting.put(
                "TANHENG_REPORTING_EVIDENCE_PASSWORD_FILE",
                data.resolve("keys/password").toString());
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_WITNESSES", witness.setting());
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_TIMESTAMPS_BUILT_IN", "true");
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_TIMESTAMPS_IMPRINTS", "SHA_256,SM3");
        ofReporting.put("TANHENG_REPORTING_EVIDENCE_TIMESTAMPS_PERIOD", "PT1M");
        ofReporting.put("TANHENG_REPORTING_CERTIFICATES_PUBLIC_ADDRESS", "http://localhost:" + addresses.reporting());
        ofReporting.put("TANHENG_REPORTING_CERTIFICATES_ISSUER_NAME", "Demonstration certification body 演示核查机构");
        ofReporting.put("TANHENG_REPORTING_CERTIFICATES_MAKE_KEYS", "true");
        ofReporting.put(
                "TANHENG_REPORTING_CERTIFICATES_KEY_STORE",
                data.resolve("keys/certificates.p12").toString());
        ofReporting.put(
                "TANHENG_REPORTING_CERTIFICATES_PASSWORD_FILE",
                data.resolve("keys/certificates.password").toString());
        return new Services(
                service("ingest", 128, root, data, addresses.ingest(), environment),
                accounting,
                service("reporting", 176, root, data, addresses.reporting(), ofReporting));
    }

    private static Part service(
            String name, int heap, Path root, DataFolder data, int port, Map<String, String> environment) {
        Path jar = root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new DemoFailure(Words.of("service.notBuilt", name, jar));
        }
        return new ServiceProcess(name, data.resolve(name), jar, port, new JavaOptions(heap, GIVING_BACK), environment);
    }

    /** All of them, the first first. */
    List<Part> inOrder() {
        return List.of(ingest, accounting, reporting);
    }
}
