package org.sixfold.shared.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the command room's and the isolated person's pages at their folders; the handler's page at
 * the root is Boot's welcome page. Inside a page the hash routes, so that the server needs no
 * further paths.
 *
 * <p>What stands in {@code assets} has its content's hash in its name and keeps for ever; pages and
 * the service worker are asked for each time, so that a new version is seen at once.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  private static final String PAGES = "classpath:/META-INF/resources/";

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/desk", "/desk/");
    registry.addViewController("/desk/").setViewName("forward:/desk/index.html");
    registry.addRedirectViewController("/own", "/own/");
    registry.addViewController("/own/").setViewName("forward:/own/index.html");
  }

  /** Without it browsers are told not to look what the manifest is, and don't install the app. */
  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer types) {
    types.mediaType("webmanifest", MediaType.parseMediaType("application/manifest+json"));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(PAGES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(PAGES)
        .setCacheControl(CacheControl.noCache());
  }
}
