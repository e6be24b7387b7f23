package io.stockcast.functions;

import io.stockcast.functions.http.HttpEventConverter;
import java.util.List;
import org.springframework.cloud.function.adapter.aws.AWSCompanionAutoConfiguration;
import org.springframework.cloud.function.context.FunctionCatalog;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.cloud.function.context.catalog.SimpleFunctionRegistry;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.messaging.converter.CompositeMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Spring Cloud Function's catalog of the registered functions, with what reads their events and writes their answers. */
final class CatalogBeans implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(JacksonMapper.class, CatalogBeans::json);
        context.registerBean(FunctionCatalog.class, () -> catalog(context));
    }

    private static JacksonMapper json() {
        return new JacksonMapper(new JsonMapper());
    }

    private static FunctionCatalog catalog(GenericApplicationContext context) {
        JacksonMapper json = context.getBean(JacksonMapper.class);
        SimpleFunctionRegistry catalog = new SimpleFunctionRegistry(
                new DefaultConversionService(),
                new CompositeMessageConverter(List.of(
                        new HttpEventConverter(json),
                        new AWSCompanionAutoConfiguration().awsTypesMessageConverter(context))),
                json);
        for (String name : context.getBeanNamesForType(FunctionRegistration.class)) {
            FunctionRegistration<?> function = context.getBean(name, FunctionRegistration.class);
            catalog.register(function);
        }
        return catalog;
    }
}
