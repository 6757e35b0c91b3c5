/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Why the service stopped for good, if it did: it stays up to say so, is not ready, and reads nothing until it is started again.
 */
@ApplicationScoped
public class Stoppage {

    private static final Logger LOG = Logger.getLogger(Stoppage.class);

    private volatile Optional<String> sentence = Optional.empty();
    private volatile boolean alive = true;

    /** Stops; the first reason stays. */
    public synchronized void stop(String reason) {
        if (sentence.isEmpty()) {
            sentence = Optional.of(reason);
            LOG.fatal(reason);
        }
    }

    /** Stops by a failure of our own that a new start may mend. */
    public void die(String reason) {
        stop(reason);
        alive = false;
    }

    /** False where a new start may help; a log that is not ours is not mended by one. */
    public boolean alive() {
        return alive;
    }

    public Optional<String> reason() {
        return sentence;
    }
}
