package org.sixfold.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.sixfold.access.Sessions;
import org.sixfold.live.LiveEvent.Kind;
import org.sixfold.live.LiveStreams;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changed for who is signed in, told as it happens. */
@RestController
class LiveController {

  private final Sessions sessions;
  private final LiveStreams streams;

  LiveController(Sessions sessions, LiveStreams streams) {
    this.sessions = sessions;
    this.streams = streams;
  }

  /**
   * Server-sent events {@code notices}, {@code tasks} and, every fifteen seconds, {@code beat}, all
   * without content; it ends with the session.
   */
  @GetMapping(value = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter live(HttpServletRequest request, HttpServletResponse response) {
    // Proxies would otherwise keep events until they are many.
    response.setHeader("X-Accel-Buffering", "no");
    return streams.open(sessions.presence(request), Set.of(Kind.NOTICES, Kind.TASKS));
  }
}
