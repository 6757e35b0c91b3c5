/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.demo.plants.source.SimulatedSource;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.evidence.device.DeviceManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningDeviceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private final SimulatedSource stack = SimulatedPlants.source(SimulatedPlants.COAL_STACK);

    private byte[] hours(Instant from, int count) {
        List<io.tanheng.demo.plants.wire.Voice.Averages> hours = java.util.stream.IntStream.range(0, count)
                .mapToObj(hour -> stack.hour(from.plus(Duration.ofHours(hour)), Disturbance.NONE))
                .toList();
        return stack.voice().records(Duration.ofHours(1), hours, NOW);
    }

    private SigningDevice device(DeviceKeyFile file) {
        return new SigningDevice(SimulatedPlants.COAL_STACK, ZONE, file, NOW);
    }

    @Test
    void aPackOfHoursIsSignedHourByHourByTheKeyThatIsRegistered() {
        DeviceKeyFile file = DeviceKeyFile.open(folder, NOW).orElseThrow();
        Instant from = NOW.truncatedTo(java.time.temporal.ChronoUnit.HOURS).minus(Duration.ofHours(5));
        byte[] pack = hours(from, 3);
        RegisteredKey key = file.registered().keys().get(0);

        List<DeviceManifest> manifests = device(file).manifests(new Batch(from, NOW, List.of(pack)), false).stream()
                .map(DeviceManifest::parse)
                .toList();

        assertThat(manifests).hasSize(3).allMatch(manifest -> manifest.isSignedBy(DeviceKey.ofPem(key.publicKey())));
        assertThat(manifests)
                .extracting(manifest -> manifest.head().from())
                .containsExactly(from, from.plus(Duration.ofHours(1)), from.plus(Duration.ofHours(2)));
        assertThat(manifests.stream().flatMap(manifest -> manifest.head().digests().stream()))
                .containsExactlyElementsOf(io.tanheng.telemetry.hj212.Hj212Frames.split(pack).stream()
                        .map(range -> Sha256.of(range.in(pack)))
                        .toList());
        assertThat(manifests)
                .extracting(manifest -> manifest.head().sequence())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsOlderThanTheKeyIsNotSigned() {
        DeviceKeyFile file = DeviceKeyFile.open(folder, NOW).orElseThrow();
        Instant from = file.validFrom().minus(Duration.ofHours(2));

        assertThat(device(file).manifests(new Batch(from, NOW, List.of(hours(from, 4))), false))
                .hasSize(2);
    }

    @Test
    void aMomentIsListedWithTheBatchBehindIt() {
        DeviceKeyFile file = DeviceKeyFile.open(folder, NOW).orElseThrow();
        SigningDevice device = device(file);
        byte[] moment = stack.voice().realTime(NOW, stack.moment(NOW, Disturbance.NONE), NOW);
        device.sent(moment);

        List<byte[]> manifests = device.manifests(new Batch(NOW, NOW.plusSeconds(60), List.of()), false);

        assertThat(DeviceManifest.parse(manifests.get(0)).head().digests()).contains(Sha256.of(moment));
        assertThat(device.manifests(new Batch(NOW, NOW.plusSeconds(60), List.of()), false))
                .isEmpty();
    }

    /** Such a manifest was about an hour and a half minute, which nobody takes: one went to quarantine every hour. */
    @Test
    void aMomentRightBeforeTheEndOfAnHourIsListedWithTheRecordOfThatHour() {
        DeviceKeyFile file = DeviceKeyFile.open(folder, NOW).orElseThrow();
        SigningDevice device = device(file);
        Instant hour = Instant.parse("2026-03-01T11:00:00Z");
        Instant last = hour.plus(Duration.ofMinutes(59)).plusSeconds(30);
        device.sent(stack.voice().realTime(last, stack.moment(last, Disturbance.NONE), NOW));

        List<byte[]> manifests = device.manifests(new Batch(hour, NOW, List.of(hours(hour, 1))), false);

        assertThat(manifests).singleElement().satisfies(manifest -> {
            assertThat(DeviceManifest.parse(manifest).head().digests()).hasSize(2);
            assertThat(DeviceManifest.parse(manifest).head().from()).isEqualTo(hour);
            assertThat(DeviceManifest.parse(manifest).head().until()).isEqualTo(hour.plus(Duration.ofHours(1)));
        });
    }

    @Test
    void whatAnExchangedKeySignedIsSignedAgainByTheRightOne() {
        DeviceKeyFile file = DeviceKeyFile.open(folder, NOW).orElseThrow();
        DeviceKey key = DeviceKey.ofPem(file.registered().keys().get(0).publicKey());
        SigningDevice device = device(file);
        Instant from = NOW.minus(Duration.ofHours(3));

        DeviceManifest wrong =
                DeviceManifest.parse(device.manifests(new Batch(from, NOW, List.of(hours(from, 1))), true)
                        .get(0));
        List<DeviceManifest> right = device.manifests(new Batch(NOW, NOW, List.of()), false).stream()
                .map(DeviceManifest::parse)
                .toList();

        assertThat(wrong.isSignedBy(key)).isFalse();
        assertThat(right).singleElement().satisfies(manifest -> {
            assertThat(manifest.isSignedBy(key)).isTrue();
            assertThat(manifest.head().digests()).isEqualTo(wrong.head().digests());
        });
        assertThat(device.manifests(new Batch(NOW, NOW, List.of()), false)).isEmpty();
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerAlone() throws java.io.IOException {
        DeviceKeyFile made = DeviceKeyFile.open(folder, NOW).orElseThrow();

        assertThat(DeviceKeyFile.open(folder, NOW.plusSeconds(9)).orElseThrow().secret())
                .isEqualTo(made.secret());
        try (var files = Files.list(folder)) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(files.findFirst().orElseThrow())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void plantsThatReportedBeforeDevicesSignedGoOnAsTheyWere() throws java.io.IOException {
        Files.writeString(folder.resolve(DeliveryMarks.NAME), "");

        assertThat(DeviceKeyFile.open(folder, NOW)).isEqualTo(Optional.empty());
    }
}
