package org.sixfold.shared.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the command room's and the isolated person's pages at their folders; the handler's page at
 * the root is Boot's welcome page. Inside a page the hash routes, so that the server needs no
 * further paths.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/desk", "/desk/");
    registry.addViewController("/desk/").setViewName("forward:/desk/index.html");
    registry.addRedirectViewController("/own", "/own/");
    registry.addViewController("/own/").setViewName("forward:/own/index.html");
  }
}
