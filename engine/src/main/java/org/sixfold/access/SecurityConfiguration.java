package org.sixfold.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who gets in where. What is not listed here is denied. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Open to everybody: pages hold no data. */
  private static final String[] PAGES = {
    "/",
    "/*.html",
    "/desk",
    "/desk/**",
    "/own",
    "/own/**",
    "/assets/**",
    "/*.js",
    "/*.svg",
    "/*.png",
    "/*.ico",
    "/*.webmanifest"
  };

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      SecurityProblems problems,
      SignIn signIn,
      Users users,
      PasswordVersions versions) {
    return http.authorizeHttpRequests(SecurityConfiguration::rules)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfCookie.repository())
                    .csrfTokenRequestHandler(new CsrfCookie())
                    .requireCsrfProtectionMatcher(CsrfCookie.protectedWrites()))
        .headers(SecurityHeaders::set)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .addFilterAt(new BasicFilter(signIn, problems), BasicAuthenticationFilter.class)
        .addFilterBefore(new PresentUserFilter(users, versions), AuthorizationFilter.class)
        .addFilterBefore(new SameUserFilter(problems), AuthorizationFilter.class)
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules) {
    rules
        // What was let in once goes on inside.
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
        .permitAll()
        .requestMatchers(HttpMethod.GET, PAGES)
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, PAGES)
        .permitAll()
        .requestMatchers("/actuator/health", "/actuator/health/*")
        .permitAll()
        .requestMatchers("/actuator/prometheus")
        .hasRole(Role.ADMIN.name())
        // The same text stands in the public documents.
        .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs.yaml")
        .permitAll()
        .requestMatchers("/api/session")
        .permitAll()
        .requestMatchers(HttpMethod.POST, "/api/grids/import")
        .hasRole(Role.ADMIN.name())
        .requestMatchers("/api/audit/**")
        .hasAnyRole(Role.AUDITOR.name(), Role.ADMIN.name())
        .requestMatchers("/api/**")
        .authenticated()
        .anyRequest()
        .denyAll();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(10);
  }

  /** Passwords are checked by {@link SignIn} alone; without this bean Boot would make a user. */
  @Bean
  AuthenticationManager noOtherAuthentication() {
    return authentication -> {
      throw new ProviderNotFoundException("only SignIn checks passwords");
    };
  }
}
