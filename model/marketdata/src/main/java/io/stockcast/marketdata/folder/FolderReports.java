package io.stockcast.marketdata.folder;

import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.InvalidReportDatesException;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.reports.ReportCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The report dates in a folder of histories. The file is read again when it has changed; one that is refused has none. */
public final class FolderReports implements ReportCalendar {

    private final Path folder;
    private final Consumer<String> notices;

    private Optional<FileStamp> read = Optional.empty();
    private Map<String, CompanyReports> companies = Map.of();

    /**
     * The report dates of a folder.
     *
     * @param notices told of a file that is refused
     */
    public FolderReports(Path folder, Consumer<String> notices) {
        this.folder = folder;
        this.notices = notices;
    }

    @Override
    public Optional<ReportDates> reportsOf(Instrument company) {
        return Optional.ofNullable(companies().get(company.symbol().value())).map(CompanyReports::dates);
    }

    private synchronized Map<String, CompanyReports> companies() {
        Path file = folder.resolve(ReportDatesFile.NAME);
        Optional<FileStamp> now = Files.isRegularFile(file) ? Optional.of(FileStamp.of(file)) : Optional.empty();
        if (!now.equals(read)) {
            companies = readable();
            read = now;
        }
        return companies;
    }

    private Map<String, CompanyReports> readable() {
        try {
            return ReportDatesFile.in(folder);
        } catch (InvalidReportDatesException e) {
            notices.accept("Refused " + e.getMessage());
            return Map.of();
        }
    }
}
