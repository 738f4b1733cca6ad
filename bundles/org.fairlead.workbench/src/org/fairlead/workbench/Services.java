// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The context class loader of the user interface thread: the one that was there, then the named bundles. java.util.ServiceLoader finds what they
 * offer, without SPI Fly.
 */
final class Services extends ClassLoader {
    private static final List<String> PROVIDERS = List.of("org.apache.logging.log4j.to.jul");

    private final List<ClassLoader> more = new ArrayList<>();

    private Services(ClassLoader parent) {
        super(parent);
    }

    static void install() {
        Services loader = new Services(Thread.currentThread().getContextClassLoader());
        for (String name : PROVIDERS) {
            Bundle bundle = Platform.getBundle(name);
            BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
            if (wiring != null) {
                loader.more.add(wiring.getClassLoader());
            }
        }
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : more) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                // the next one
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> urls = new ArrayList<>();
        if (name.startsWith("META-INF/services/")) {
            for (ClassLoader loader : more) {
                urls.addAll(Collections.list(loader.getResources(name)));
            }
        }
        return Collections.enumeration(urls);
    }
}
