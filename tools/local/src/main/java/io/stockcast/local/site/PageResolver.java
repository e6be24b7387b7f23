package io.stockcast.local.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Gives the site's files, and index.html for every page that the site itself routes. */
final class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, requestPath, locations, chain);
        return file == null && isPage(request, requestPath)
                ? super.resolveResourceInternal(request, "index.html", locations, chain)
                : file;
    }

    // A symbol may contain a dot, so a page is recognized by the Accept header first, and else by the name.
    private static boolean isPage(@Nullable HttpServletRequest request, String path) {
        String accept = request == null ? null : request.getHeader("Accept");
        return !path.substring(path.lastIndexOf('/') + 1).contains(".")
                || accept != null && accept.contains("text/html");
    }
}
