// SPDX-License-Identifier: EPL-2.0
package org.fairlead.emfgen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model code outside Eclipse. Arguments: the project folder, the base package, then the Ecore files of the project's model folder. The
 * generator model is made here, so that the Ecore files are the only source.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        File project = new File(args[0]).getAbsoluteFile();
        File stamp = new File(project, "target/generated-sources/emf.stamp");
        if (isUpToDate(stamp, new File(project, "model"))) {
            return;
        }
        GenModel model = genModel(project, args[1], List.of(args).subList(2, args.length));
        Diagnostic valid = model.diagnose();
        if (valid.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(valid.toString());
        }
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            result.getChildren().stream()
                    .map(Diagnostic::getException)
                    .filter(e -> e != null)
                    .forEach(Throwable::printStackTrace);
            throw new IllegalStateException(result.toString());
        }
        Files.writeString(stamp.toPath(), "");
    }

    private static GenModel genModel(File project, String basePackage, List<String> ecores) {
        String name = project.getName();
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(project.getPath() + "/"));
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        List<EPackage> packages = new ArrayList<>();
        for (String ecore : ecores) {
            Resource resource =
                    resources.getResource(URI.createPlatformResourceURI(name + "/model/" + ecore, true), true);
            packages.add((EPackage) resource.getContents().get(0));
        }
        Resource home =
                resources.createResource(URI.createPlatformResourceURI(name + "/model/fairlead.genmodel", true));
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        home.getContents().add(model);
        model.initialize(packages);
        model.setModelName("Fairlead");
        model.setModelPluginID(name);
        model.setModelDirectory("/" + name + "/target/generated-sources/emf");
        model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        model.setCopyrightFields(false);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.setImportOrganizing(true);
        model.setOperationReflection(true);
        model.setSuppressGenModelAnnotations(true);
        for (GenPackage p : model.getGenPackages()) {
            p.setBasePackage(basePackage);
            p.setDisposableProviderFactory(true);
        }
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        return model;
    }

    /** Nothing in the model folder and nothing in this generator is newer than the last generation: javac then has nothing to do either. */
    private static boolean isUpToDate(File stamp, File models) throws IOException {
        File code = new File(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                "org/fairlead/emfgen/Main.class");
        if (!stamp.exists() || code.lastModified() > stamp.lastModified()) {
            return false;
        }
        try (Stream<Path> files = Files.walk(models.toPath())) {
            return files.allMatch(f -> f.toFile().lastModified() <= stamp.lastModified());
        }
    }
}
