/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the keys of somebody are: a key store file, a token, or some in each, as where a token does not know SM2. */
public record KeyPlaces(Optional<KeyStoreSettings> file, Optional<TokenAddress> token) {

    /** As settings name them; a key store is named by both its file and that of its password. */
    public static KeyPlaces of(Optional<String> file, Optional<String> passwordFile, Optional<String> token) {
        return new KeyPlaces(KeyStoreSettings.of(file, passwordFile), token.map(TokenAddress::parse));
    }

    public boolean isEmpty() {
        return file.isEmpty() && token.isEmpty();
    }

    /** All keys, by name. */
    public List<StoredKey> keys() {
        Stream<StoredKey> inFile = file.stream().flatMap(store -> new KeyStoreFile(store).keys().stream());
        Stream<StoredKey> inToken = token.stream().flatMap(address -> Token.open(address).keys().stream());
        return Stream.concat(inFile, inToken)
                .sorted(Comparator.comparing(StoredKey::name))
                .toList();
    }
}
