package org.sixfold.board.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sixfold.access.Sessions;
import org.sixfold.live.LiveStreams;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens in the grids of who looks at a board, told as it happens. */
@RestController
class BoardStreamController {

  private final Sessions sessions;
  private final LiveStreams streams;

  BoardStreamController(Sessions sessions, LiveStreams streams) {
    this.sessions = sessions;
    this.streams = streams;
  }

  /**
   * Server-sent events {@code board}, {@code task} and {@code escalation}, each with an id, and
   * {@code beat} every fifteen seconds; it begins with {@code board} and with what came after
   * {@code Last-Event-ID}, and ends with the session.
   */
  @GetMapping(value = "/api/board/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestHeader(value = "Last-Event-ID", required = false) String lastHeard) {
    // Proxies would otherwise keep events until they are many.
    response.setHeader("X-Accel-Buffering", "no");
    return streams.openBoard(sessions.presence(request), lastHeard);
  }
}
