package org.sixfold.shared.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes moments with the offset of our zone ({@code 2021-12-11T08:00:00+08:00}) and reads them
 * with any offset; without one, and with or without seconds, they are local to our zone, as a
 * page's date field sends them.
 */
@Component
class TimesModule extends SimpleModule {

  TimesModule(SixfoldClock clock) {
    super("sixfold-times");
    addSerializer(Instant.class, new Writer(clock.zone()));
    addDeserializer(Instant.class, new Reader(clock.zone()));
  }

  private static final class Writer extends StdSerializer<Instant> {
    private final transient ZoneId zone;

    Writer(ZoneId zone) {
      super(Instant.class);
      this.zone = zone;
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(zone).toOffsetDateTime()));
    }
  }

  private static final class Reader extends StdDeserializer<Instant> {
    private final transient ZoneId zone;

    Reader(ZoneId zone) {
      super(Instant.class);
      this.zone = zone;
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getValueAsString("").strip();
      try {
        TemporalAccessor moment =
            DateTimeFormatter.ISO_DATE_TIME.parseBest(
                text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof LocalDateTime local
            ? local.atZone(zone).toInstant()
            : ((OffsetDateTime) moment).toInstant();
      } catch (DateTimeException e) {
        return (Instant) context.handleWeirdStringValue(Instant.class, "", "no ISO-8601 moment");
      }
    }
  }
}
