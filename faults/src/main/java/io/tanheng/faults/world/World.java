/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.faults.network.Weather;
import io.tanheng.faults.schedule.Fault.Passage;
import io.tanheng.faults.schedule.Link;
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.KafkaPart;
import io.tanheng.parts.MqttPart;
import io.tanheng.parts.Part;
import io.tanheng.parts.PostgresPart;
import io.tanheng.parts.ServiceProcess;
import io.tanheng.parts.Together;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All processes of a run: the three parts, the three services and, when asked for, a second accounting replica. */
public final class World implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1:";
    private static final JavaOptions PARTS = JavaOptions.shortLived(384);
    private static final String SECOND = "accounting-2";

    private final Proxies proxies;
    private final Map<Target, Part> processes = new EnumMap<>(Target.class);
    private final Services services;
    private final String kafkaAddress;
    private final String devicesUrl;
    private final String databaseUrl;
    private final ServiceProcess second;

    /** A world whose processes do not run yet. */
    public World(WorldSettings settings) {
        proxies = new Proxies(settings.proxies());
        Path folder = settings.folder();
        int kafka = FreePorts.find();
        int mqtt = FreePorts.find();
        int postgres = FreePorts.find();
        int advertised = proxies.before(Link.ALL_TO_KAFKA, kafka);
        kafkaAddress = LOOPBACK + advertised;
        devicesUrl = "tcp://" + LOOPBACK + proxies.before(Link.DEVICES_TO_BROKER, mqtt);
        databaseUrl = database(postgres);
        processes.put(Target.KAFKA, new KafkaPart(folder.resolve("kafka"), kafka, advertised, PARTS));
        processes.put(Target.BROKER, new MqttPart(folder.resolve("mqtt"), mqtt, PARTS));
        processes.put(Target.POSTGRESQL, new PostgresPart(folder.resolve("postgresql"), postgres));
        services = new Services(folder, environments(settings, mqtt, postgres));
        for (Target service : List.of(Target.INGEST, Target.ACCOUNTING, Target.REPORTING)) {
            processes.put(service, services.process(service.toString(), service));
        }
        second = services.process(SECOND, Target.ACCOUNTING);
    }

    private Map<Target, Map<String, String>> environments(WorldSettings settings, int mqtt, int postgres) {
        Map<String, String> common = new HashMap<>(settings.environment());
        common.put("TANHENG_KAFKA", kafkaAddress);
        common.put("TANHENG_CLOCK", settings.clock());
        common.put("TANHENG_DATABASE_USER", PostgresPart.TANHENG);
        common.put("TANHENG_DATABASE_PASSWORD", PostgresPart.TANHENG);
        common.put("TANHENG_MQTT_URL", "tcp://" + LOOPBACK + proxies.before(Link.INGEST_TO_BROKER, mqtt));
        Map<Target, Map<String, String>> environments = new EnumMap<>(Target.class);
        environments.put(Target.INGEST, with(common, proxies.before(Link.INGEST_TO_POSTGRESQL, postgres)));
        environments.put(Target.ACCOUNTING, with(common, proxies.before(Link.ACCOUNTING_TO_POSTGRESQL, postgres)));
        environments.put(Target.REPORTING, with(common, proxies.before(Link.REPORTING_TO_POSTGRESQL, postgres)));
        return environments;
    }

    private static Map<String, String> with(Map<String, String> common, int databasePort) {
        Map<String, String> environment = new HashMap<>(common);
        environment.put("TANHENG_DATABASE_URL", database(databasePort));
        return environment;
    }

    private static String database(int port) {
        return "jdbc:postgresql://" + LOOPBACK + port + "/" + PostgresPart.TANHENG;
    }

    /** Starts parts, topics and services; returns when all answer. */
    public void start() {
        Together.start(List.of(part(Target.KAFKA), part(Target.BROKER), part(Target.POSTGRESQL)));
        TopicCreation.ensure(kafkaAddress);
        Together.start(List.of(part(Target.INGEST), part(Target.ACCOUNTING), part(Target.REPORTING)));
    }

    /** The process that stands for a target now. */
    public Part part(Target target) {
        Part part = processes.get(target);
        if (part == null) {
            throw new IllegalStateException("There is no process for " + target);
        }
        return part;
    }

    /** The second accounting replica; it runs only when somebody starts it. */
    public Part secondAccounting() {
        return second;
    }

    /** Starts a service anew so that it ends itself at a point; the old process is killed if it still runs. */
    void startToStopAt(Passage passage) {
        Target target = passage.point().target();
        replace(target, services.process(target.toString(), passage.point(), passage.number()));
    }

    /** Starts a process that ends nowhere by itself in the place of an armed one. */
    Part startUnarmed(Target target) {
        return replace(target, services.process(target.toString(), target));
    }

    private Part replace(Target target, Part next) {
        part(target).kill();
        processes.put(target, next);
        next.begin();
        return next;
    }

    void weather(Link link, Weather weather) {
        proxies.become(link, weather);
    }

    public String kafkaAddress() {
        return kafkaAddress;
    }

    /** Where devices publish. */
    public String devicesUrl() {
        return devicesUrl;
    }

    /** Where the suite itself reads the database, past all proxies. */
    public String databaseUrl() {
        return databaseUrl;
    }

    @Override
    public void close() {
        List<Part> all = new ArrayList<>(processes.values());
        all.add(second);
        all.forEach(Part::kill);
        proxies.close();
    }
}
