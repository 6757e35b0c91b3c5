/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the services, run from its packaged jar; it answers when its readiness check says so. */
public final class ServiceProcess extends ProcessPart {

    private static final int PATIENCE_MILLISECONDS = 2_000;

    private final Path jar;
    private final int port;
    private final JavaOptions java;
    private final Map<String, String> environment;

    /**
     * A service in a folder of its own, listening on the port of the loopback address.
     *
     * @param jar the {@code quarkus-run.jar} of its fast-jar package
     * @param environment where the parts are and the like; host and port are added
     */
    public ServiceProcess(
            String name, Path folder, Path jar, int port, JavaOptions java, Map<String, String> environment) {
        super(name, folder);
        this.jar = jar.toAbsolutePath();
        this.port = port;
        this.java = java;
        this.environment = new HashMap<>(environment);
        this.environment.put("TANHENG_HTTP_HOST", "127.0.0.1");
        this.environment.put("TANHENG_HTTP_PORT", Integer.toString(port));
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    List<String> command() {
        List<String> command = java.command();
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        return environment;
    }

    @Override
    boolean answers() throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(address() + "/q/health/ready").toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_MILLISECONDS);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
