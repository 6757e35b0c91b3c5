/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.keys.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The secret of the device that signs, made at the first start: as if it had been put into the device ten days before, so that both
 * signed hours and older ones are to be seen.
 */
public record DeviceKeyFile(byte[] secret, Instant validFrom) {

    static final String KEY_ID = "logger-1";

    private static final Duration SIGNED_BEFORE = Duration.ofDays(10);
    private static final String NAME = "coal-stack.sm2";

    /** What is registered for it. */
    public DeviceSigning registered() {
        DeviceSigner signer = new DeviceSigner(DeviceAlgorithm.SM2, secret, new SecureRandom());
        return new DeviceSigning(
                DeviceSigning.Demand.MANIFEST,
                List.of(new RegisteredKey(
                        KEY_ID,
                        RegisteredKey.Algorithm.SM2,
                        signer.publicKey().pem(),
                        validFrom,
                        Validity.tenYearsFrom(validFrom).until())));
    }

    /** Reads it, or makes it where the plants have not reported yet; nothing in a folder that was begun when no device signed. */
    public static Optional<DeviceKeyFile> open(Path folder, Instant now) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file)) {
                return Optional.of(read(Files.readAllLines(file)));
            }
            if (Files.exists(folder.resolve(DeliveryMarks.NAME))) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            DeviceKeyFile made = new DeviceKeyFile(
                    DeviceSigner.newSecret(DeviceAlgorithm.SM2, new SecureRandom()),
                    now.minus(SIGNED_BEFORE).truncatedTo(ChronoUnit.DAYS));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    file,
                    List.of(
                            HexFormat.of().formatHex(made.secret()),
                            made.validFrom().toString()));
            return Optional.of(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeviceKeyFile read(List<String> lines) {
        return new DeviceKeyFile(HexFormat.of().parseHex(lines.get(0)), Instant.parse(lines.get(1)));
    }
}
