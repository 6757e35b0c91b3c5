/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import io.tanheng.evidence.keys.RemoteSecret;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;

/** A secret in a token. */
final class InToken implements RemoteSecret {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final transient long handle;
    private final String name;

    InToken(Token token, long handle, String name) {
        this.token = token;
        this.handle = handle;
        this.name = name;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        return token.sign(handle, name, bytes);
    }

    /** It is where it is. */
    @Serial
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(name);
    }

    @Override
    public String toString() {
        return "secret of " + name;
    }
}
