/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.DeviceSigning.Demand;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.contracts.source.RegisteredKey.Algorithm;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the keys a source's device signs by. */
final class SigningReader {

    private SigningReader() {}

    static Optional<DeviceSigning> read(Fields registration) {
        return registration.optionalObject("signing").map(signing -> {
            List<RegisteredKey> keys = keys(signing);
            if (keys.isEmpty()) {
                signing.add(
                        RegistrationCode.NO_KEYS,
                        "keys",
                        "There is none; nothing can be verified without the device's public key. Give it, or leave 'signing' out.",
                        "没有密钥；没有设备公钥就无法验证。请填写公钥，或删除 signing。");
            }
            return new DeviceSigning(demand(signing), keys);
        });
    }

    private static Demand demand(Fields signing) {
        String name = signing.text("demand");
        Optional<Demand> demand = Arrays.stream(Demand.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (demand.isEmpty() && !name.isEmpty()) {
            signing.add(
                    RegistrationCode.DEMAND_NOT_KNOWN,
                    "demand",
                    "Found " + name + "; expected is NOTHING, MANIFEST or EACH_PAYLOAD.",
                    "发现 " + name + "；应为 NOTHING、MANIFEST 或 EACH_PAYLOAD。");
        }
        return demand.orElse(Demand.NOTHING);
    }

    private static List<RegisteredKey> keys(Fields signing) {
        List<RegisteredKey> keys = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : signing.list("keys")) {
            String id = fields.text("id");
            if (!id.isEmpty() && !ManifestHead.isKeyId(id)) {
                fields.add(
                        RegistrationCode.KEY_ID_NOT_ALLOWED,
                        "id",
                        "Found " + id + "; expected are 1 to 63 lower-case letters, digits and hyphens.",
                        "发现 " + id + "；应为 1 至 63 个小写字母、数字或连字符。");
            }
            if (!id.isEmpty() && !ids.add(id)) {
                fields.add(
                        RegistrationCode.KEY_TWICE,
                        "id",
                        id + " is there twice; a new key has a new id. Rename one.",
                        id + " 重复；新密钥须用新编号，请改名。");
            }
            key(fields, id).ifPresent(keys::add);
        }
        return keys;
    }

    private static Optional<RegisteredKey> key(Fields fields, String id) {
        String pem = fields.text("publicKey");
        if (pem.isEmpty()) {
            return Optional.empty();
        }
        try {
            DeviceKey key = DeviceKey.ofPem(pem);
            Algorithm algorithm = algorithm(key.algorithm());
            requireSame(fields, algorithm);
            Validity validity = validity(fields, key);
            return Optional.of(new RegisteredKey(id, algorithm, pem, validity.from(), validity.until()));
        } catch (Refusal refusal) {
            fields.add(
                    RegistrationCode.KEY_NOT_READABLE,
                    "publicKey",
                    refusal.reason().en(),
                    refusal.reason().zh());
            return Optional.empty();
        }
    }

    private static Algorithm algorithm(DeviceAlgorithm of) {
        return switch (of) {
            case ED25519 -> Algorithm.ED25519;
            case SM2 -> Algorithm.SM2;
        };
    }

    /** The key itself says what it is; a body that names another is a mix-up. */
    private static void requireSame(Fields fields, Algorithm algorithm) {
        fields.optionalText("algorithm")
                .filter(named -> !named.equals(algorithm.name()))
                .ifPresent(named -> fields.add(
                        RegistrationCode.KEY_ALGORITHM_DIFFERS,
                        "algorithm",
                        "Found " + named + "; the key is one of " + algorithm
                                + ". Leave the field out or give the other key.",
                        "发现 " + named + "；该密钥属于 " + algorithm + "。请删除此字段或更换密钥。"));
    }

    /** As given; a certificate says itself what is not given. */
    private static Validity validity(Fields fields, DeviceKey key) {
        Optional<Instant> from =
                fields.optionalInstant("validFrom").or(() -> key.validity().map(Validity::from));
        Optional<Instant> until =
                fields.optionalInstant("validUntil").or(() -> key.validity().map(Validity::until));
        if (from.isEmpty() || until.isEmpty()) {
            fields.text(from.isEmpty() ? "validFrom" : "validUntil");
            return Validity.ALWAYS;
        }
        if (!from.get().isBefore(until.get())) {
            fields.add(
                    RegistrationCode.VALIDITY_EMPTY,
                    "validUntil",
                    "Found " + until.get() + ", not after " + from.get() + ". Swap the two.",
                    "发现 " + until.get() + "，不晚于 " + from.get() + "。请对调。");
            return Validity.ALWAYS;
        }
        return new Validity(from.get(), until.get());
    }
}
