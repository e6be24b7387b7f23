package io.stockcast.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days since 1990 that today's rules of an exchange do not tell: when each session ended, if there was one. */
class ExceptionalDaysTest {

    private static final String CLOSED = "closed";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1995-05-01, 16:30,  bank holiday moved to VE Day
                    1995-05-08, closed, fifty years after VE Day
                    1999-12-30, 16:30,  last session of the century
                    1999-12-31, closed, the century's end
                    2002-05-27, 16:30,  bank holiday moved to the jubilee
                    2002-06-03, closed, golden jubilee
                    2002-06-04, closed, bank holiday moved to the jubilee
                    2011-04-29, closed, royal wedding
                    2012-05-28, 16:30,  bank holiday moved to the jubilee
                    2012-06-04, closed, bank holiday moved to the jubilee
                    2012-06-05, closed, diamond jubilee
                    2016-12-27, closed, Christmas on a Sunday
                    2022-05-30, 16:30,  bank holiday moved to the jubilee
                    """)
    void dayInLondon_shouldEndAsItDid(LocalDate date, String close, String occasion) {
        assertThat(closeOf(Exchange.XLON, date)).as(occasion).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1990-01-15, 16:00,  Martin Luther King Day before 1998
                    1997-01-20, 16:00,  Martin Luther King Day before 1998
                    1998-01-19, closed, Martin Luther King Day
                    1991-07-03, 16:00,  before Independence Day until 1992
                    1991-11-29, 16:00,  after Thanksgiving until 1991
                    1992-11-27, 14:00,  after Thanksgiving
                    1992-12-24, 14:00,  Christmas Eve until 1992
                    1993-11-26, 13:00,  after Thanksgiving
                    1994-04-27, closed, President Nixon's funeral
                    1995-07-03, 13:00,  before Independence Day
                    1996-07-03, 16:00,  before a Thursday's Independence Day
                    1996-07-05, 13:00,  after a Thursday's Independence Day
                    1997-12-26, 13:00,  after Christmas
                    1999-12-31, 13:00,  the century's end
                    2001-09-11, closed, attacks
                    2001-09-14, closed, attacks
                    2002-07-03, 16:00,  before a Thursday's Independence Day
                    2002-07-05, 13:00,  after a Thursday's Independence Day
                    2003-07-03, 13:00,  before Independence Day
                    2003-12-26, 13:00,  after Christmas
                    2004-06-11, closed, President Reagan's funeral
                    2007-01-02, closed, day of mourning for President Ford
                    2008-12-26, 16:00,  after Christmas
                    2012-10-30, closed, hurricane Sandy
                    2013-07-03, 13:00,  before a Thursday's Independence Day
                    2021-06-18, 16:00,  Juneteenth before 2022
                    """)
    void dayInNewYork_shouldEndAsItDid(LocalDate date, String close, String occasion) {
        assertThat(closeOf(Exchange.XNYS, date)).as(occasion).isEqualTo(close);
        assertThat(closeOf(Exchange.XNAS, date)).as(occasion).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2006-06-05, 17:30,  Whit Monday
                    2007-05-28, closed, Whit Monday
                    2008-05-12, 17:30,  Whit Monday
                    2009-12-30, 17:30,  last session of the year before 2010
                    2010-12-30, 14:00,  last session of the year
                    2011-10-03, 17:30,  German Unity before 2014
                    2013-10-03, 17:30,  German Unity before 2014
                    2014-10-03, closed, German Unity
                    2014-06-09, 17:30,  Whit Monday before 2015
                    2015-05-25, closed, Whit Monday
                    2017-10-31, closed, five hundred years after the Reformation
                    """)
    void dayOnXetra_shouldEndAsItDid(LocalDate date, String close, String occasion) {
        assertThat(closeOf(Exchange.XETR, date)).as(occasion).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1992-07-14, closed, Bastille Day until 2001
                    1999-05-24, closed, Whit Monday until 2001
                    2000-07-14, closed, Bastille Day until 2001
                    2001-06-04, closed, Whit Monday until 2001
                    2001-12-24, 14:05,  Christmas Eve
                    2001-12-31, closed, New Year's Eve until 2001
                    2002-05-20, 17:30,  Whit Monday
                    2003-07-14, 17:30,  Bastille Day
                    2002-12-31, 14:05,  New Year's Eve
                    """)
    void dayInParis_shouldEndAsItDid(LocalDate date, String close, String occasion) {
        assertThat(closeOf(Exchange.XPAR, date)).as(occasion).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1990-11-12, closed, enthronement
                    1993-06-09, closed, wedding of the crown prince
                    1997-01-13, 15:00,  second Monday of January before 2000
                    1997-01-15, closed, Coming of Age Day until 1999
                    1997-05-06, 15:00,  after a 4 May on a Sunday before 2007
                    1997-07-21, closed, Marine Day on a Sunday
                    1998-05-06, 15:00,  after a 3 May on a Sunday before 2007
                    1999-10-11, closed, Sports Day on a Sunday
                    2000-01-10, closed, Coming of Age Day
                    2002-09-16, closed, Respect for the Aged Day on a Sunday
                    2003-05-06, 15:00,  after a 4 May on a Sunday before 2007
                    2008-05-06, closed, after a 4 May on a Sunday
                    2020-09-30, 15:00,  the day before the failure
                    2020-10-01, closed, failure of the trading system
                    2024-11-01, 15:00,  last session with the earlier close
                    2024-11-05, 15:30,  first session with today's close
                    """)
    void dayInTokyo_shouldEndAsItDid(LocalDate date, String close, String occasion) {
        assertThat(closeOf(Exchange.XTKS, date)).as(occasion).isEqualTo(close);
    }

    private static String closeOf(Exchange exchange, LocalDate date) {
        if (!exchange.calendar().isSession(date)) {
            return CLOSED;
        }
        Instant afternoon =
                date.atTime(LocalTime.of(12, 40)).atZone(exchange.zone()).toInstant();
        return exchange.hours().nextClose(afternoon).toLocalTime().toString();
    }
}
