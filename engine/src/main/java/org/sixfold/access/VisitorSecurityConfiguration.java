package org.sixfold.access;

import org.sixfold.cluster.Cluster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The calls of a person's own page: a world of their own. Neither a member's session nor a password
 * counts here, and the page's cookie counts nowhere else.
 */
@Configuration(proxyBeanMethods = false)
class VisitorSecurityConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain visitorFilterChain(
      HttpSecurity http,
      SecurityProblems problems,
      ObjectProvider<Visits> visits,
      Cluster cluster) {
    return http.securityMatcher(VisitorCookie.PATH, VisitorCookie.PATH + "/**")
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(HttpMethod.POST, CsrfCookie.VISITOR_SESSION)
                    .permitAll()
                    .requestMatchers(HttpMethod.DELETE, CsrfCookie.VISITOR_SESSION)
                    .permitAll()
                    .anyRequest()
                    .hasAuthority(VisitorFilter.AUTHORITY))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfCookie.repository())
                    .csrfTokenRequestHandler(new CsrfCookie())
                    .requireCsrfProtectionMatcher(CsrfCookie.visitorWrites()))
        .headers(SecurityHeaders::set)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .addFilterBefore(new VisitorFilter(visits, problems, cluster), AuthorizationFilter.class)
        .build();
  }
}
