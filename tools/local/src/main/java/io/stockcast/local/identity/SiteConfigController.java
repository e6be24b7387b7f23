package io.stockcast.local.identity;

import io.stockcast.auth.UserPool;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The site's settings of the user pool; on AWS they are a file in the site's bucket. */
@RestController
final class SiteConfigController {

    private final SiteConfig config;

    SiteConfigController(LocalIdentity identity) {
        UserPool pool = identity.userPool();
        this.config = new SiteConfig(
                pool.issuer().toString(),
                pool.clientId(),
                "openid email " + UserPool.SCOPE,
                identity.origin() + "/logout");
    }

    @GetMapping("/config.json")
    ResponseEntity<SiteConfig> config() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
    }

    /** The fields of config.json. */
    record SiteConfig(String issuer, String clientId, String scope, String signOutUrl) {}
}
