package io.stockcast.local.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers 404 at an address that the site has no page for; the site itself then says so. */
@ControllerAdvice
final class NotFoundPage {

    private final Path index;

    NotFoundPage(@Value("${stockcast.site}") Path site) {
        this.index = site.resolve("index.html");
    }

    @ExceptionHandler
    ResponseEntity<Resource> page(NoResourceFoundException missing, HttpServletRequest request)
            throws NoResourceFoundException {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (!Pages.wanted(request.getRequestURI(), accept)) {
            throw missing;
        }
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.TEXT_HTML)
                .body(new FileSystemResource(index));
    }
}
