/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The loader of Error Prone's classes that all runs of the compiler in one virtual machine share.
 *
 * <p>It is registered as a bean of management, which is the one place where code of loaders that know nothing of each other finds
 * the same object again.
 */
public final class KeptLoader extends URLClassLoader implements KeptLoaderMBean {

    private KeptLoader(URL[] places, ClassLoader parent) {
        super(places, parent);
    }

    /** The loader of this virtual machine, made when it is asked for first. */
    static ClassLoader get() {
        URI own = own();
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName name = new ObjectName("io.tanheng:errorprone=" + ObjectName.quote(own.toString()));
            if (!beans.isRegistered(name)) {
                register(
                        beans,
                        name,
                        new KeptLoader(
                                places(own), KeptLoader.class.getClassLoader().getParent()));
            }
            return beans.getClassLoader(name);
        } catch (JMException wrong) {
            throw new IllegalStateException("the classes of Error Prone could not be kept", wrong);
        }
    }

    private static URI own() {
        return URI.create(KeptLoader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
    }

    /** This module itself, and the jars that its build has put beside it. */
    private static URL[] places(URI own) {
        Path jars = Path.of(own).resolveSibling("jars");
        try (Stream<Path> files = Files.list(jars)) {
            return Stream.concat(Stream.of(own), files.map(Path::toUri))
                    .map(KeptLoader::url)
                    .toArray(URL[]::new);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "no jars of Error Prone in " + jars + "; build the module error-prone", missing);
        }
    }

    private static URL url(URI place) {
        try {
            return place.toURL();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void register(MBeanServer beans, ObjectName name, KeptLoader loader) throws JMException {
        try {
            beans.registerMBean(loader, name);
        } catch (InstanceAlreadyExistsException anotherThreadWasFaster) {
            // its loader serves as well
        }
    }
}
