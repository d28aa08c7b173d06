package org.sixfold.board.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sixfold.board.SharedBoards;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who has written something here finds it on the board: what was counted before the writing began
 * is old, and what was counted meanwhile is when it ends. The beginning alone counts for who asks
 * between the answer and its end.
 */
@Configuration
class WrittenInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  private final SharedBoards boards;

  WrittenInterceptor(SharedBoards boards) {
    this.boards = boards;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    note(request);
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    note(request);
  }

  private void note(HttpServletRequest request) {
    if (!HttpMethod.GET.matches(request.getMethod())) {
      boards.written();
    }
  }
}
