/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import static io.tanheng.ingest.rest.RegistrationCode.DEVICE_CODE_MISSING;
import static io.tanheng.ingest.rest.RegistrationCode.FORMAT_NOT_KNOWN;
import static io.tanheng.ingest.rest.RegistrationCode.IDENTITY_MISMATCH;
import static io.tanheng.ingest.rest.RegistrationCode.SECTOR_NOT_KNOWN;
import static io.tanheng.ingest.rest.RegistrationCode.ZONE_NOT_KNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.telemetry.model.WireFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a registration of a request body, or says everything that is wrong with it. */
final class RegistrationReader {

    private static final Set<String> SECTORS = Set.of("power", "steel", "building-materials");

    /** Stands where nobody said who changes something; there are no people and rights yet. */
    static final String NOBODY_NAMED = "unnamed";

    private RegistrationReader() {}

    /** A registration, to be used only where there are no problems. */
    record Result(SourceRegistration registration, List<FieldProblem> problems) {}

    static Result read(SourceId id, JsonNode body, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        Fields fields = new Fields(body, "", problems);
        identity(id, body, fields);
        ChannelsReader channels = new ChannelsReader(fields);
        SourceRegistration registration = new SourceRegistration(
                id,
                0,
                fields.names("name"),
                fields.names("siteName"),
                sector(fields),
                fields.text("region"),
                format(fields),
                fields.optionalText("deviceCode"),
                zone(fields),
                channels.channels(),
                fields.optionalText("methodId"),
                channels.constants(),
                fields.optionalNames("referenceLabel"),
                now,
                fields.optionalText("changedBy").orElse(NOBODY_NAMED),
                SigningReader.read(fields));
        if (registration.format() == WireFormat.HJ212
                && registration.deviceCode().isEmpty()) {
            fields.add(
                    DEVICE_CODE_MISSING,
                    "deviceCode",
                    "It is missing; HJ 212 frames carry the device's code (MN), and one from another device must not count."
                            + " Give the MN of the data logger.",
                    "缺少设备编码；HJ 212 报文带有 MN，其他设备的报文不得计入。请填写数采仪的 MN。");
        }
        MethodCheck.check(registration, fields);
        return new Result(registration, problems);
    }

    /** The identity is the address; a body that names another one is a mix-up. */
    private static void identity(SourceId id, JsonNode body, Fields fields) {
        JsonNode inBody = body.path("id");
        boolean same = inBody.path("organisation").asText().equals(id.organisation())
                && inBody.path("site").asText().equals(id.site())
                && inBody.path("source").asText().equals(id.source());
        if (!inBody.isMissingNode() && !same) {
            fields.add(
                    IDENTITY_MISMATCH,
                    "id",
                    "Found " + inBody + "; the address says " + id.key() + ". Leave the id out or make both the same.",
                    "发现 " + inBody + "；地址为 " + id.key() + "。请删除 id 或使两者一致。");
        }
    }

    private static String sector(Fields fields) {
        String sector = fields.text("sector");
        if (!sector.isEmpty() && !SECTORS.contains(sector)) {
            fields.add(
                    SECTOR_NOT_KNOWN,
                    "sector",
                    "Found " + sector + "; expected is power, steel or building-materials.",
                    "发现 " + sector + "；应为 power、steel 或 building-materials。");
        }
        return sector;
    }

    private static WireFormat format(Fields fields) {
        String name = fields.text("format");
        Optional<WireFormat> format = WireFormat.ofTopicLevel(name)
                .or(() -> Arrays.stream(WireFormat.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        if (format.isEmpty() && !name.isEmpty()) {
            fields.add(
                    FORMAT_NOT_KNOWN,
                    "format",
                    "Found " + name + "; expected is HJ212 or SENML.",
                    "发现 " + name + "；应为 HJ212 或 SENML。");
        }
        return format.orElse(WireFormat.SENML);
    }

    private static ZoneId zone(Fields fields) {
        String name = fields.text("zone");
        if (name.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            fields.add(
                    ZONE_NOT_KNOWN,
                    "zone",
                    "Found " + name + "; expected is a name of the time zone database such as Asia/Shanghai.",
                    "发现 " + name + "；应为时区数据库中的名称，例如 Asia/Shanghai。");
            return ZoneOffset.UTC;
        }
    }
}
