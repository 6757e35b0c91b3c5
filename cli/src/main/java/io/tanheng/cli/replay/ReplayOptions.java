/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static io.tanheng.cli.replay.ReplayProblem.Code.OPTION_NOT_UNDERSTOOD;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says about a replay. */
final class ReplayOptions {

    @Parameters(
            paramLabel = "FILE",
            description = {
                "HJ 212 frames (one a line, or a CSV with a column of frames), or a CSV of hours as CAMPD has them.",
                "HJ 212 报文（每行一帧，或含报文列的 CSV），或 CAMPD 小时数据 CSV。"
            })
    private Path file = Path.of("");

    @Option(
            names = "--mqtt",
            paramLabel = "URL",
            defaultValue = "${env:TANHENG_MQTT_URL:-tcp://127.0.0.1:1883}",
            description = {"The MQTT broker; default: ${DEFAULT-VALUE}.", "MQTT 服务器地址。"})
    private String mqtt = "";

    @Option(
            names = "--topic",
            paramLabel = "ORGANISATION/SITE/SOURCE",
            description = {
                "The source all messages go to. Without it the recordings collected with this project find their own.",
                "全部消息发往的监测源；项目自带的样本无需指定。"
            })
    private @Nullable String topic;

    @Option(
            names = "--map",
            paramLabel = "MN=ORGANISATION/SITE/SOURCE",
            description = {"The source for the frames of one device; may be repeated.", "某设备（MN）报文对应的监测源，可重复。"})
    private Map<String, String> devices = new HashMap<>();

    @Option(
            names = "--register",
            description = {
                "Register the sources first, where this program knows a registration for them.",
                "先登记监测源（限程序内置的登记）。"
            })
    private boolean register;

    @Option(
            names = "--ingest",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8081",
            description = {"Ingest, for --register; default: ${DEFAULT-VALUE}.", "采集服务地址，用于 --register。"})
    private String ingest = "";

    @Option(
            names = "--portal",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = {
                "The portal, for the addresses printed at the end; default: ${DEFAULT-VALUE}.",
                "门户地址，用于结尾提示。"
            })
    private String portal = "";

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = {"Messages a second; 0, the default, is as fast as they are acknowledged.", "每秒消息数；0（默认）为尽快。"
            })
    private double rate;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = {
                "The zone of recorded local times; default: Etc/GMT+5 for hours (CAMPD has local standard time), Asia/Shanghai"
                        + " for frames. Only used with hours and --shift-to-now.",
                "记录时间所在时区；小时数据默认 Etc/GMT+5，报文默认 Asia/Shanghai。"
            })
    private @Nullable String zone;

    @Option(
            names = "--shift-to-now",
            description = {
                "Move times to the present: hours by whole days, frames to one a minute. The bytes then differ from those"
                        + " recorded; length and checksum are renewed where they were right.",
                "把时间移到当前：小时数据按整日平移，报文每分钟一帧。字节将与原记录不同。"
            })
    private boolean shiftToNow;

    @Option(
            names = "--clock",
            paramLabel = "SETTING",
            defaultValue = "${env:TANHENG_CLOCK:-system}",
            description = {
                "What is now, for --shift-to-now, written as TANHENG_CLOCK.",
                "--shift-to-now 所用的时钟，写法同 TANHENG_CLOCK。"
            })
    private String clock = "";

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = {"How long to try to reach the broker; default: ${DEFAULT-VALUE}.", "尝试连接服务器的秒数。"})
    private int patienceSeconds;

    @Option(
            names = "--dry-run",
            description = {"Print what would be sent and send nothing.", "只显示将发送的内容，不发送。"})
    private boolean dryRun;

    Path file() {
        return file;
    }

    String mqtt() {
        return mqtt;
    }

    boolean register() {
        return register;
    }

    boolean dryRun() {
        return dryRun;
    }

    double rate() {
        return rate;
    }

    int patienceSeconds() {
        return patienceSeconds;
    }

    URI ingest() throws ReplayProblem {
        return address("--ingest", ingest);
    }

    URI portal() throws ReplayProblem {
        return address("--portal", portal);
    }

    ReplayPlan plan(Recording recording) throws ReplayProblem {
        Map<String, SourceId> byDevice = new HashMap<>();
        for (Map.Entry<String, String> entry : devices.entrySet()) {
            byDevice.put(entry.getKey(), source("--map", entry.getValue()));
        }
        Optional<SourceId> all = topic == null ? Optional.empty() : Optional.of(source("--topic", topic));
        return new ReplayPlan(
                all, byDevice, zone(recording), shiftToNow ? Optional.of(clock().instant()) : Optional.empty());
    }

    private ZoneId zone(Recording recording) throws ReplayProblem {
        String usual = recording instanceof Recording.Hours ? "Etc/GMT+5" : "Asia/Shanghai";
        try {
            return ZoneId.of(zone == null ? usual : zone);
        } catch (DateTimeException e) {
            throw wrong("--zone", zone, "a zone such as Asia/Shanghai or Etc/GMT+5", "形如 Asia/Shanghai 的时区");
        }
    }

    private ServiceClock clock() throws ReplayProblem {
        try {
            return ServiceClock.parse(clock);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong("--clock", clock, "system or realOrigin/simulatedOrigin/speed", "system 或 实际起点/模拟起点/倍速");
        }
    }

    private static SourceId source(String option, String text) throws ReplayProblem {
        try {
            return SourceId.ofKey(text);
        } catch (IllegalArgumentException e) {
            throw wrong(option, text, "organisation/site/source", "企业/场所/监测源");
        }
    }

    private static URI address(String option, String text) throws ReplayProblem {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw wrong(option, text, "an address such as http://127.0.0.1:8081", "形如 http://127.0.0.1:8081 的地址");
        }
    }

    private static ReplayProblem wrong(String option, @Nullable String found, String english, String chinese) {
        return new ReplayProblem(
                OPTION_NOT_UNDERSTOOD,
                option + " is " + found + "; expected is " + english + ".",
                option + " 的值为 " + found + "，应为" + chinese + "。");
    }
}
