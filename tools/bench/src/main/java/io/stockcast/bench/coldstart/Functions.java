package io.stockcast.bench.coldstart;

import ai.onnxruntime.OrtEnvironment;
import io.stockcast.bench.plain.ConstantHandler;
import io.stockcast.bench.plain.ForecastsHandler;
import io.stockcast.functions.FunctionHandler;
import io.stockcast.lambda.LambdaPackage;
import io.stockcast.lambda.LambdaProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The functions that are measured: one or two of each group, and two without Spring. */
final class Functions {

    private static final String REFRESH = refreshOf("FTSE");

    /** An index without a forecast would make the overview look for its prices. */
    private static final String REFRESH_ALL =
            refreshOf("DJI", "FCHI", "FTSE", "GDAXI", "GSPC", "IXIC", "N225", "NDX", "SSMI", "STOXX50E");

    private final Path folder;
    private final Map<String, String> cloud;
    private final LambdaPackage publicPackage;
    private final LambdaPackage personalPackage;
    private final LambdaPackage forecastingPackage;

    Functions(Path packages, Path folder, Map<String, String> cloud) {
        this.folder = folder;
        this.cloud = cloud;
        this.publicPackage = LambdaPackage.unpack(packages.resolve("public.zip"), folder.resolve("public"));
        this.personalPackage = LambdaPackage.unpack(packages.resolve("personal.zip"), folder.resolve("personal"));
        this.forecastingPackage =
                LambdaPackage.unpack(packages.resolve("forecasting.zip"), folder.resolve("forecasting"));
    }

    /** Makes the forecasts that others read. */
    ColdStart refreshAll() {
        return refresh(REFRESH_ALL);
    }

    /** Looks at one forecast again. */
    ColdStart refresh() {
        return refresh(REFRESH);
    }

    private ColdStart refresh(String event) {
        // The package holds the native libraries of the deployment's machines, and not always of this one.
        LambdaPackage withThisMachines = forecastingPackage.with(LambdaProcess.libraryOf(OrtEnvironment.class));
        return function("index-refresh", withThisMachines, event);
    }

    private static String refreshOf(String... symbols) {
        return """
            {"source": "aws.scheduler", "detail-type": "Scheduled Event", "resources": [], "detail": {"symbols": ["%s"]}}""".formatted(String.join("\", \"", symbols));
    }

    ColdStart constant() throws IOException {
        return plain("A plain handler that does nothing", ConstantHandler.class, HttpEvent.get("/api/markets"));
    }

    ColdStart plainForecasts() throws IOException {
        return plain("forecasts, without Spring", ForecastsHandler.class, HttpEvent.forecast("FTSE"));
    }

    ColdStart forecasts() {
        return function("forecasts", publicPackage, HttpEvent.forecast("FTSE"));
    }

    ColdStart indices() {
        return function("indices", publicPackage, HttpEvent.get("/api/indices"));
    }

    ColdStart markets() {
        return function("markets", publicPackage, HttpEvent.get("/api/markets"));
    }

    ColdStart record() {
        return function("record", publicPackage, HttpEvent.get("/api/record"));
    }

    ColdStart analytics() {
        return function("analytics", publicPackage, HttpEvent.analytics("FTSE"));
    }

    ColdStart watchlist(String accessToken) {
        return function("watchlist", personalPackage, HttpEvent.signedIn("/api/watchlists/main", accessToken));
    }

    private ColdStart function(String name, LambdaPackage code, String event) {
        Map<String, String> environment = new HashMap<>(cloud);
        environment.put("SPRING_CLOUD_FUNCTION_DEFINITION", name);
        environment.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash");
        return new ColdStart(name, code, FunctionHandler.class.getName(), environment, event);
    }

    // With the libraries of the public functions, so that only what is done with them differs.
    private ColdStart plain(String what, Class<?> handler, String event) throws IOException {
        Path jar = folder.resolve(handler.getSimpleName() + ".jar");
        String file = handler.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream classFile = handler.getResourceAsStream("/" + file)) {
            out.putNextEntry(new ZipEntry(file));
            classFile.transferTo(out);
        }
        return new ColdStart(what, publicPackage.with(jar), handler.getName(), cloud, event);
    }
}
