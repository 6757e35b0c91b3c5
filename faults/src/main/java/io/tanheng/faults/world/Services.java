/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.schedule.StopPoint;
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.ServiceProcess;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes the processes of the services, each with its own address and its own way to the parts. */
final class Services {
    private static final JavaOptions JAVA = JavaOptions.shortLived(256);

    private final Path folder;
    private final Map<Target, Map<String, String>> environments;
    private final Map<String, Integer> ports = new HashMap<>();

    /**
     * Services that run in a folder.
     *
     * @param environments where each service finds the parts
     */
    Services(Path folder, Map<Target, Map<String, String>> environments) {
        this.folder = folder;
        this.environments = environments;
    }

    /** A service process under a name; the same name has the same port and folder. */
    ServiceProcess process(String name, Target target) {
        return process(name, target, Map.of());
    }

    /** A service process that ends itself when it passes a point for the given time. */
    ServiceProcess process(String name, StopPoint point, int passage) {
        return process(name, point.target(), Map.of("TANHENG_STOP_AT", point.setting() + ":" + passage));
    }

    private ServiceProcess process(String name, Target target, Map<String, String> further) {
        Map<String, String> environment = new HashMap<>(environments.getOrDefault(target, Map.of()));
        environment.putAll(further);
        environment.put("TANHENG_ACCOUNTING_INSTANCE", name);
        int port = ports.computeIfAbsent(name, any -> FreePorts.find());
        Path jar = Checkout.service(target + "-service");
        return new ServiceProcess(name, folder.resolve(name), jar, port, JAVA, environment);
    }
}
