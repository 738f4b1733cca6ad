// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.fairlead.model.casefile.CasefilePackage;
import org.fairlead.model.review.ReviewPackage;
import org.fairlead.model.rules.RulesPackage;
import org.fairlead.model.transcript.TranscriptPackage;
import org.jspecify.annotations.Nullable;

/**
 * Files that were given, and no others. EMF would follow a reference or a schema location to any file or address, which in a file from a stranger is a
 * way to read this machine or to call another.
 */
final class ClosedSet extends ResourceSetImpl {
    private static final List<EPackage> PACKAGES = List.of(
            TranscriptPackage.eINSTANCE, RulesPackage.eINSTANCE, ReviewPackage.eINSTANCE, CasefilePackage.eINSTANCE);

    ClosedSet() {
        PACKAGES.forEach(p -> getPackageRegistry().put(p.getNsURI(), p));
    }

    @Override
    public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
        for (Resource resource : getResources()) {
            if (resource.getURI().equals(uri)) {
                return resource;
            }
        }
        return null;
    }
}
